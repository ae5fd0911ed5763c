package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.madang.search.QuerySyntax.Wanted;
import org.madang.search.index.Findable;
import org.madang.search.index.FoundType;

/** Asks the index for one text alone. */
@ApplicationScoped
class ExplanationRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The title of a text; empty if the index has none of this number. */
    Optional<String> title(FoundType kind, long number) {
        return Search.session(em)
                .search(Findable.class)
                .select(f -> f.field("title", String.class))
                .where(f -> is(f, kind, number))
                .fetchHits(1)
                .stream()
                .findFirst();
    }

    /** What a text gets of the whole query; 0 if it is not found. */
    float score(FoundType kind, long number, SearchQuery query, Wanted wanted) {
        return score(kind, number, f -> Predicates.matching(f, query, wanted, null, Weights.freshSince(clock)));
    }

    /** What a text gets of a part of a query; 0 if it does not fit. */
    float score(FoundType kind, long number, Function<SearchPredicateFactory, PredicateFinalStep> part) {
        return Search.session(em)
                .search(Findable.class)
                .select(f -> f.score())
                .where(f -> f.bool().must(part.apply(f)).filter(is(f, kind, number)))
                .fetchHits(1)
                .stream()
                .findFirst()
                .orElse(0f);
    }

    private static PredicateFinalStep is(SearchPredicateFactory f, FoundType kind, long number) {
        return f.and(
                f.match().field("kind").matching(kind),
                f.match().field("number").matching(number));
    }
}
