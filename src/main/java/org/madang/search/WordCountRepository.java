package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.madang.search.WordCounts.Among;
import org.madang.search.index.Findable;
import org.madang.search.index.FoundType;

@ApplicationScoped
class WordCountRepository {

    @PersistenceContext
    EntityManager em;

    /** How many texts that were written here, of a part of the city and of a time have a word; null for all of them. */
    long texts(@Nullable String word, Among among, Instant from, Instant before) {
        return Search.session(em)
                .search(Findable.class)
                .where(f -> {
                    var all = f.bool()
                            .filter(f.range().field("publishedAt").between(from, before))
                            .mustNot(is(f, "kind", FoundType.HUB_ITEM));
                    if (word != null) {
                        all.filter(Predicates.has(f, word));
                    }
                    if (among.topic() != null) {
                        all.filter(is(f, "topic", among.topic()));
                    }
                    if (among.neighbourhood() != null) {
                        all.filter(is(f, "neighbourhood", among.neighbourhood()));
                    }
                    return all;
                })
                .fetchTotalHitCount();
    }

    private static PredicateFinalStep is(SearchPredicateFactory f, String field, Object value) {
        return f.match().field(field).matching(value);
    }
}
