package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class DeliveryRepository {

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager em;

    void add(Delivery delivery) {
        em.persist(delivery);
    }

    /** Held until the end of the transaction. */
    Optional<Delivery> lock(UUID id) {
        return Optional.ofNullable(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same; empty also if somebody else holds it just now. */
    Optional<Delivery> claim(UUID id) {
        return em.createQuery("select d from Delivery d where d.id = :id", Delivery.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    List<Delivery> of(UUID content) {
        return em.createQuery(
                        "select d from Delivery d where d.contentId = :content order by d.channel", Delivery.class)
                .setParameter("content", content)
                .getResultList();
    }

    Optional<Delivery> lock(UUID content, String channel) {
        return em.createQuery(
                        "select d from Delivery d where d.contentId = :content and d.channel = :channel",
                        Delivery.class)
                .setParameter("content", content)
                .setParameter("channel", channel)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of a text that are there, or on their way. */
    List<Delivery> lockSent(UUID content) {
        return em.createQuery(
                        "select d from Delivery d where d.contentId = :content and (d.remoteId is not null"
                                + " or d.status = :sending) and d.status <> :takenBack order by d.channel",
                        Delivery.class)
                .setParameter("content", content)
                .setParameter("sending", DeliveryStatus.SENDING)
                .setParameter("takenBack", DeliveryStatus.TAKEN_BACK)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Delivery> sentSince(Instant moment) {
        return em.createQuery(
                        "select d from Delivery d where d.status = :delivered and d.createdAt >= :moment order by d.id",
                        Delivery.class)
                .setParameter("delivered", DeliveryStatus.DELIVERED)
                .setParameter("moment", moment)
                .setMaxResults(500)
                .getResultList();
    }

    /** How many wordings readers saw of a text. */
    int textVersion(UUID content) {
        return em.createQuery("select c.textVersion from Content c where c.id = :id", Integer.class)
                .setParameter("id", content)
                .getSingleResult();
    }

    /** By network: how many arrived since a moment, wait for another attempt now, and were given up since then. */
    Map<String, long[]> figures(Instant since) {
        Map<String, long[]> figures = new HashMap<>();
        Rows.of(em.createNativeQuery("select channel,"
                                + " count(*) filter (where status in ('DELIVERED', 'TAKEN_BACK') and updated_at >= ?1),"
                                + " count(*) filter (where status = 'FAILED'),"
                                + " count(*) filter (where status = 'GIVEN_UP' and updated_at >= ?1)"
                                + " from delivery group by channel")
                        .setParameter(1, since))
                .forEach(r -> figures.put((String) r[0], new long[] {number(r[1]), number(r[2]), number(r[3])}));
        return figures;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Those that should have been tried before a moment and were not. */
    List<UUID> waitingSince(Instant moment) {
        return em.createQuery(
                        "select d.id from Delivery d where d.nextAttemptAt < :moment and d.updatedAt < :moment",
                        UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(1000)
                .getResultList();
    }
}
