package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
