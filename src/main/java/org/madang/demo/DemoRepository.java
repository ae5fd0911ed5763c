package org.madang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

@ApplicationScoped
class DemoRepository {

    private static final String MILESTONE = "demonstration-data";

    @PersistenceContext
    EntityManager em;

    /** Whether this transaction is the one to load; a second one waits here and is told no. */
    boolean begin(Instant now) {
        return em.createNativeQuery("insert into milestone (name, at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, MILESTONE)
                        .setParameter(2, now)
                        .executeUpdate()
                > 0;
    }
}
