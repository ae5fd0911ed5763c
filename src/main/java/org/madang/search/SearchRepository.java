package org.madang.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.madang.proposal.ProposalStatus;
import org.madang.search.QuerySyntax.Wanted;
import org.madang.search.index.Findable;
import org.madang.search.index.FoundType;
import org.madang.search.words.QueryWords.Word;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class SearchRepository {

    private static final int MOST_VALUES = 100;
    private static final int MOST_COUNTED = 20_000;
    private static final Duration COUNTED_FOR = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final Cache<String, Long> counts = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTED)
            .expireAfterWrite(COUNTED_FOR)
            .build();

    private SearchSession session() {
        return Search.session(em);
    }

    private SearchScope<Findable> scope() {
        return session().scope(Findable.class);
    }

    /** When the query's period begins, and from when on a text is fresh. */
    private PredicateFinalStep matching(SearchPredicateFactory f, SearchQuery query, Wanted wanted) {
        return Predicates.matching(f, query, wanted, query.period().start(clock), Weights.freshSince(clock));
    }

    /** The facets of what is not narrowed come with the hits; each of the others asks once more without itself. */
    Page<Hit> search(SearchQuery query, Wanted wanted, PageRequest request) {
        var scope = scope();
        boolean byScore = wanted.isRanked() && query.sort() == SearchQuery.Sort.RELEVANCE;
        var search = session()
                .search(scope)
                .select(hit(scope, new Highlights(wanted.marked()), byScore))
                .where(f -> matching(f, query, wanted))
                .sort(f -> order(f, query.sort(), byScore));
        Map<Facet, AggregationKey<Map<String, Long>>> keys = new HashMap<>();
        for (var facet : Facet.values()) {
            if (query.narrowedTo(facet) == null) {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.label());
                keys.put(facet, key);
                search.aggregation(key, values(scope, facet));
            }
        }
        var result = search.fetch(request.offset(), request.size());
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (var facet : Facet.values()) {
            var key = keys.get(facet);
            facets.put(facet.label(), key == null ? counts(query, wanted, facet) : result.aggregation(key));
        }
        return new Page<>(result.hits(), result.total().hitCount(), request).withFacets(facets);
    }

    /** Ids alone, in order: for whoever counts or compares and shows nothing. */
    List<UUID> ids(SearchQuery query, Wanted wanted, int most) {
        boolean byScore = wanted.isRanked() && query.sort() == SearchQuery.Sort.RELEVANCE;
        return session()
                .search(Findable.class)
                .select(f -> f.id(UUID.class))
                .where(f -> matching(f, query, wanted))
                .sort(f -> order(f, query.sort(), byScore))
                .fetchHits(most);
    }

    private static SortFinalStep order(SearchSortFactory f, SearchQuery.Sort sort, boolean byScore) {
        if (byScore) {
            return f.score().then().field("publishedAt").desc();
        }
        return switch (sort) {
            case SUPPORTS ->
                f.field("supports").desc().then().field("publishedAt").desc();
            case COMMENTS ->
                f.field("comments").desc().then().field("publishedAt").desc();
            default -> f.field("publishedAt").desc();
        };
    }

    private Map<String, Long> counts(SearchQuery query, Wanted wanted, Facet facet) {
        var scope = scope();
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.label());
        return session()
                .search(scope)
                .where(f -> matching(f, query.without(facet), wanted))
                .aggregation(key, values(scope, facet))
                .fetch(0)
                .aggregation(key);
    }

    private static SearchAggregation<Map<String, Long>> values(SearchScope<Findable> scope, Facet facet) {
        return scope.aggregation()
                .terms()
                .field(facet.field(), String.class, ValueModel.INDEX)
                .maxTermCount(MOST_VALUES)
                .toAggregation();
    }

    private static SearchProjection<Hit> hit(SearchScope<Findable> scope, Highlights marks, boolean byScore) {
        var f = scope.projection();
        List<SearchProjection<?>> parts = new ArrayList<>(List.of(
                f.id(UUID.class).toProjection(),
                f.field("kind", FoundType.class).toProjection(),
                f.field("number", Long.class).toProjection(),
                f.field("title", String.class).toProjection(),
                f.field("text", String.class).toProjection(),
                f.field("titlePlaces", String.class).toProjection(),
                f.field("textPlaces", String.class).toProjection(),
                f.field("topic", String.class).toProjection(),
                f.field("neighbourhood", String.class).toProjection(),
                f.field("status", ProposalStatus.class).toProjection(),
                f.field("publishedAt", Instant.class).toProjection(),
                f.field("subjectKind", FoundType.class).toProjection(),
                f.field("subjectNumber", Long.class).toProjection(),
                f.field("url", String.class).toProjection()));
        if (byScore) {
            parts.add(f.score().toProjection());
        }
        return f.composite()
                .from(parts.toArray(SearchProjection<?>[]::new))
                .asArray(found -> hit(found, marks))
                .toProjection();
    }

    private static Hit hit(Object[] found, Highlights marks) {
        var title = (String) found[3];
        var text = (String) found[4];
        return new Hit(
                (UUID) found[0],
                (FoundType) found[1],
                (Long) found[2],
                title,
                marks.title(title, (String) found[5]),
                marks.snippets(text, (String) found[6]),
                (String) found[7],
                (String) found[8],
                (ProposalStatus) found[9],
                (Instant) found[10],
                null,
                null,
                0,
                0,
                found.length > 14 ? (Float) found[14] : 0,
                (String) found[13],
                found[11] == null ? null : new Hit.Under((FoundType) found[11], (Long) found[12]));
    }

    List<Suggestion> titled(List<Word> words, String beginning, int most) {
        var scope = scope();
        return session()
                .search(scope)
                .select(f -> f.composite()
                        .from(
                                f.field("kind", FoundType.class),
                                f.field("number", Long.class),
                                f.field("title", String.class))
                        .as(Suggestion::new))
                .where(f -> Predicates.titled(f, words, beginning))
                .sort(f -> order(f, SearchQuery.Sort.RELEVANCE, true))
                .fetchHits(most);
    }

    /** How many texts have the word; kept for a while, for it is asked with every query. */
    long texts(String word) {
        return counts.get(word, this::count);
    }

    private long count(String word) {
        return session()
                .search(Findable.class)
                .where(f -> Predicates.has(f, word))
                .fetchTotalHitCount();
    }

    /** Titles with a word that is typed nearly like one of these. */
    List<String> titlesSpelledLike(List<String> keys, int most) {
        return session()
                .search(Findable.class)
                .select(f -> f.field("title", String.class))
                .where(f -> Predicates.spelledLike(f, keys))
                .fetchHits(most);
    }

    /** What the database knows of those that are public right now; an index may be a moment behind. */
    Map<UUID, Hit.Known> known(Collection<UUID> ids) {
        Map<UUID, Hit.Known> known = new HashMap<>();
        if (!ids.isEmpty()) {
            Rows.of(em.createNativeQuery("""
                            select c.id, a.handle, a.display_name, coalesce(t.supports, 0) + coalesce(p.imported_supports, 0),
                                coalesce(t.comments, 0)
                            from content c left join person a on a.id = c.author_id left join tally t on t.content_id = c.id
                                left join proposal p on p.id = c.id
                            where c.id in (:ids) and c.visibility = 'PUBLIC'
                                and c.standing not in ('LEGAL_BLIND', 'TOMBSTONE', 'PERSONAL_DATA_MASK')
                            union all
                            select i.id, null, s.label, 0, 0 from hub_item i join hub_source s on s.id = i.source_id
                            where i.id in (:ids) and i.gone_at is null
                            """).setParameter("ids", ids))
                    .forEach(r -> known.put(
                            (UUID) r[0],
                            new Hit.Known(
                                    (String) r[1],
                                    (String) r[2],
                                    ((Number) r[3]).intValue(),
                                    ((Number) r[4]).intValue())));
        }
        return known;
    }
}
