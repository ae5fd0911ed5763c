package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.madang.shared.Named;
import org.madang.shared.Rows;

@ApplicationScoped
class CityRepository {

    @PersistenceContext
    EntityManager em;

    /** @param table one of the two names below, never from a request */
    List<Named> all(String table) {
        return Rows.of(em.createNativeQuery("select slug, name_ko, name_en from " + table + " order by position, slug"))
                .stream()
                .map(row -> new Named((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    void add(String table, List<Named> all) {
        int position = 0;
        for (var one : all) {
            em.createNativeQuery("insert into " + table
                            + " (slug, name_ko, name_en, position) values (?1, ?2, ?3, ?4) on conflict do nothing")
                    .setParameter(1, one.slug())
                    .setParameter(2, one.ko())
                    .setParameter(3, one.en())
                    .setParameter(4, ++position)
                    .executeUpdate();
        }
    }
}
