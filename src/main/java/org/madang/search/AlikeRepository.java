package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.madang.search.index.Findable;
import org.madang.search.index.FoundType;

/** Asks the index for texts that share words with another one. */
@ApplicationScoped
class AlikeRepository {

    @PersistenceContext
    EntityManager em;

    /** A proposal that may be alike. */
    record Candidate(UUID id, String title, String text) {}

    /** A comment that may be alike, under a text of that title. */
    record Said(UUID id, long number, String title, String text, Instant publishedAt) {}

    /** Proposals that share words with a text, the most alike first, with their own words. */
    List<Candidate> alike(Map<String, Integer> words, @Nullable UUID except, int most) {
        return Search.session(em)
                .search(Findable.class)
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.field("title", String.class), f.field("text", String.class))
                        .as(Candidate::new))
                .where(f -> {
                    var all = f.bool().must(Predicates.alike(f, words)).filter(is(f, FoundType.PROPOSAL));
                    if (except != null) {
                        all.mustNot(f.id().matching(except));
                    }
                    return all;
                })
                .fetchHits(most);
    }

    /** Numbers of posts that share words with a text, the most alike first. */
    List<Long> alikePosts(Map<String, Integer> words, UUID except, int most) {
        return Search.session(em)
                .search(Findable.class)
                .select(f -> f.field("number", Long.class))
                .where(f -> f.bool()
                        .must(Predicates.alike(f, words))
                        .filter(is(f, FoundType.POST))
                        .mustNot(f.id().matching(except)))
                .fetchHits(most);
    }

    /** Comments that share words with a text, the most alike first; none that the community folded. */
    List<Said> alikeComments(Map<String, Integer> words, UUID except, int most) {
        return Search.session(em)
                .search(Findable.class)
                .select(f -> f.composite()
                        .from(
                                f.composite()
                                        .from(f.id(UUID.class), f.field("number", Long.class))
                                        .asList(),
                                f.field("title", String.class),
                                f.field("text", String.class),
                                f.field("publishedAt", Instant.class))
                        .asList(AlikeRepository::said))
                .where(f -> f.bool()
                        .must(Predicates.alike(f, words))
                        .filter(is(f, FoundType.COMMENT))
                        .mustNot(f.match().field("folded").matching(true))
                        .mustNot(f.id().matching(except)))
                .fetchHits(most);
    }

    private static Said said(List<?> found) {
        var name = (List<?>) found.get(0);
        return new Said((UUID) name.get(0), (Long) name.get(1), (String) found.get(1), (String) found.get(2), (Instant)
                found.get(3));
    }

    private static PredicateFinalStep is(SearchPredicateFactory f, FoundType kind) {
        return f.match().field("kind").matching(kind);
    }
}
