package org.madang.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

@ApplicationScoped
class JobRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * By hand and not by the library's client, which looks first and then inserts: two transactions with the same work
     * would break each other.
     */
    void put(String job, String key, Instant at) {
        em.createNativeQuery("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values (?1, ?2, ?3, false, 1)
                        on conflict (task_name, task_instance) do update
                            set execution_time = excluded.execution_time, version = scheduled_tasks.version + 1
                            where not scheduled_tasks.picked
                        """)
                .setParameter(1, job)
                .setParameter(2, key)
                .setParameter(3, at)
                .executeUpdate();
    }
}
