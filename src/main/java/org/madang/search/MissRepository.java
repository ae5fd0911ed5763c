package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.madang.search.Misses.Miss;
import org.madang.shared.Rows;

@ApplicationScoped
class MissRepository {

    @PersistenceContext
    EntityManager em;

    void add(LocalDate day, String words, int times) {
        em.createNativeQuery("insert into search_miss (day, words, times) values (?1, ?2, ?3)"
                        + " on conflict (day, words) do update set times = search_miss.times + excluded.times")
                .setParameter(1, day)
                .setParameter(2, words)
                .setParameter(3, times)
                .executeUpdate();
    }

    void dropBefore(LocalDate day) {
        em.createNativeQuery("delete from search_miss where day < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    List<Miss> most(int times, int most) {
        return Rows.of(em.createNativeQuery("select words, sum(times) from search_miss group by words"
                                + " having sum(times) >= ?1 order by sum(times) desc, words")
                        .setParameter(1, times)
                        .setMaxResults(most))
                .stream()
                .map(r -> new Miss((String) r[0], ((Number) r[1]).longValue()))
                .toList();
    }
}
