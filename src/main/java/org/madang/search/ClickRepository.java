package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.madang.search.Clicks.Unopened;
import org.madang.shared.Rows;

@ApplicationScoped
class ClickRepository {

    @PersistenceContext
    EntityManager em;

    void add(LocalDate day, String words, int shown, int opened) {
        em.createNativeQuery("insert into search_click (day, words, shown, opened) values (?1, ?2, ?3, ?4)"
                        + " on conflict (day, words) do update set shown = search_click.shown + excluded.shown,"
                        + " opened = search_click.opened + excluded.opened")
                .setParameter(1, day)
                .setParameter(2, words)
                .setParameter(3, shown)
                .setParameter(4, opened)
                .executeUpdate();
    }

    void dropBefore(LocalDate day) {
        em.createNativeQuery("delete from search_click where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    List<Unopened> hardlyOpened(int leastShown, int percent, int most) {
        return Rows.of(em.createNativeQuery("select words, sum(shown), sum(opened) from search_click group by words"
                                + " having sum(shown) >= ?1 and 100 * sum(opened) < ?2 * sum(shown)"
                                + " order by sum(shown) desc, words")
                        .setParameter(1, leastShown)
                        .setParameter(2, percent)
                        .setMaxResults(most))
                .stream()
                .map(r -> new Unopened((String) r[0], ((Number) r[1]).longValue(), ((Number) r[2]).longValue()))
                .toList();
    }
}
