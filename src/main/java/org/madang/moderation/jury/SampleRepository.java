package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which decided cases are judged again. */
@ApplicationScoped
class SampleRepository {

    @PersistenceContext
    EntityManager em;

    /** Juries that decided within a week, upheld folds and rejected flags alike, and were not judged again yet. */
    @SuppressWarnings("unchecked")
    List<UUID> decided(Instant from, Instant to) {
        return em.createNativeQuery(
                        "select j.id from jury j join content c on c.id = j.content_id"
                                + " where j.cause <> 'SAMPLE' and j.decided_at >= ?1 and j.decided_at < ?2"
                                + " and c.visibility = 'PUBLIC' and c.text_version = j.text_version"
                                + " and not exists (select 1 from jury s where s.content_id = j.content_id"
                                + " and s.announced_at > j.announced_at) order by j.id",
                        UUID.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
    }

    /** Whether a week was looked at already; notes that it is now. */
    boolean begin(String week) {
        return em.createNativeQuery("insert into sampled_week (week) values (?1) on conflict do nothing")
                        .setParameter(1, week)
                        .executeUpdate()
                > 0;
    }
}
