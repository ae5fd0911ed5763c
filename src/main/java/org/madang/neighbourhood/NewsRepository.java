package org.madang.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.madang.shared.Rows;

@ApplicationScoped
class NewsRepository {

    private static final String NEWS = """
            select 'POST' as kind, c.number, p.title, p.summary as words, c.language, c.published_at as at
            from content c join post p on p.id = c.id
            where c.visibility = 'PUBLIC' and c.neighbourhood = ?1 and c.published_at > ?2
            union all
            select 'PROPOSAL', c.number, p.title, left(p.problem, 200), c.language, c.published_at
            from content c join proposal p on p.id = c.id
            where c.visibility = 'PUBLIC' and c.neighbourhood = ?1 and c.published_at > ?2
            union all
            select 'ANSWER', c.number, p.title, left(a.text, 200), 'ko', a.published_at
            from answer a join proposal p on p.id = a.proposal_id join content c on c.id = p.id
            where c.visibility = 'PUBLIC' and c.neighbourhood = ?1 and a.published_at > ?2
            union all
            select 'ALERT', a.number, a.event, a.words, 'ko', a.confirmed_at
            from alert a where a.status in ('ACTIVE', 'ENDED') and not a.drill
                and (cardinality(a.places) = 0 or ?1 = any (a.places)) and a.confirmed_at > ?2
            order by at desc limit ?3
            """;

    @PersistenceContext
    EntityManager em;

    List<PlaceNews> since(String place, Instant since, int most) {
        return Rows.of(em.createNativeQuery(NEWS)
                        .setParameter(1, place)
                        .setParameter(2, since)
                        .setParameter(3, most))
                .stream()
                .map(row -> new PlaceNews(
                        PlaceNews.Kind.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }
}
