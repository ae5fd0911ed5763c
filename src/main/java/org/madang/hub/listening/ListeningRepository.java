package org.madang.hub.listening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.madang.shared.Rows;

@ApplicationScoped
class ListeningRepository {

    static final int WEEKS = 8;

    private static final int SLUG = 0;
    private static final int LABEL = 1;
    private static final int WORDS = 2;
    private static final int FIRST_WEEK = 3;

    /** Cross-posts of one card count once. The words hold nothing but letters, digits and blanks. */
    private static final String MENTIONS = """
            select t.slug, t.label, array_to_string(t.words, ','), m.weeks from listening_topic t
            cross join lateral (
                select array_to_string(array_agg(c.n order by c.week desc), ',') as weeks from (
                    select week, (select count(distinct i.card_id) from hub_item i where i.gone_at is null
                        and i.at > cast(:now as timestamptz) - make_interval(days => 7 * (week + 1))
                        and i.at <= cast(:now as timestamptz) - make_interval(days => 7 * week)
                        and exists (select 1 from unnest(t.words) w
                            where i.title ilike '%' || w || '%' or i.body ilike '%' || w || '%')) as n
                    from generate_series(0, :last) week) c) m
            order by t.label, t.slug
            """;

    @PersistenceContext
    EntityManager em;

    List<Mentions> mentions(Instant now) {
        return Rows.of(em.createNativeQuery(MENTIONS).setParameter("now", now).setParameter("last", WEEKS - 1)).stream()
                .map(ListeningRepository::mentions)
                .toList();
    }

    private static Mentions mentions(Object[] row) {
        var weeks = Arrays.stream(((String) row[FIRST_WEEK]).split(","))
                .map(Long::valueOf)
                .toList();
        return new Mentions(
                (String) row[SLUG],
                (String) row[LABEL],
                List.of(((String) row[WORDS]).split(",")),
                weeks,
                weeks.get(WEEKS - 1),
                weeks.get(WEEKS - 2));
    }

    void keep(String slug, String label, List<String> words, Instant now) {
        em.createNativeQuery("insert into listening_topic (slug, label, words, created_at)"
                        + " values (?1, ?2, string_to_array(?3, ','), ?4)"
                        + " on conflict (slug) do update set label = excluded.label, words = excluded.words")
                .setParameter(1, slug)
                .setParameter(2, label)
                .setParameter(3, String.join(",", words))
                .setParameter(4, now)
                .executeUpdate();
    }

    void remove(String slug) {
        em.createNativeQuery("delete from listening_topic where slug = ?1")
                .setParameter(1, slug)
                .executeUpdate();
    }
}
