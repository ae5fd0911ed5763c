package org.madang.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** What is done once in the life of a database. */
@ApplicationScoped
public class MilestoneRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * Whether this transaction is the one that reaches the milestone; another one waits here for its end and is told
     * no.
     */
    public boolean reach(String name, Instant now) {
        return em.createNativeQuery("insert into milestone (name, at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, name)
                        .setParameter(2, now)
                        .executeUpdate()
                > 0;
    }

    public boolean isReached(String name) {
        return !em.createNativeQuery("select 1 from milestone where name = ?1")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }
}
