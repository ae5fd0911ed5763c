package org.madang.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AlertRepository {

    @PersistenceContext
    EntityManager em;

    long nextNumber() {
        return (Long) em.createNativeQuery("select nextval('alert_number')", Long.class)
                .getSingleResult();
    }

    void add(Alert alert) {
        em.persist(alert);
    }

    boolean has(String origin) {
        return !em.createQuery("select a.id from Alert a where a.origin = :origin", UUID.class)
                .setParameter("origin", origin)
                .getResultList()
                .isEmpty();
    }

    Optional<Alert> lock(long number) {
        return em.createQuery("select a from Alert a where a.number = :number", Alert.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Alert> find(long number) {
        return em.createQuery("select a from Alert a where a.number = :number", Alert.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Alert> find(UUID id) {
        return Optional.ofNullable(em.find(Alert.class, id));
    }

    List<Alert> active(Instant now) {
        return em.createQuery(
                        "select a from Alert a where a.status = :active and a.expiresAt > :now order by a.number desc",
                        Alert.class)
                .setParameter("active", AlertStatus.ACTIVE)
                .setParameter("now", now)
                .getResultList();
    }

    List<Alert> overdue(Instant now) {
        return em.createQuery("select a from Alert a where a.status = :active and a.expiresAt <= :now", Alert.class)
                .setParameter("active", AlertStatus.ACTIVE)
                .setParameter("now", now)
                .getResultList();
    }

    List<Alert> newest(Collection<AlertStatus> among, int most) {
        return em.createQuery("select a from Alert a where a.status in :among order by a.number desc", Alert.class)
                .setParameter("among", among)
                .setMaxResults(most)
                .getResultList();
    }

    void wantSent(UUID alert, String channel, String what) {
        em.createNativeQuery(
                        "insert into alert_sending (alert_id, channel, what, status) values (?1, ?2, ?3, 'WAITING')"
                                + " on conflict do nothing")
                .setParameter(1, alert)
                .setParameter(2, channel)
                .setParameter(3, what)
                .executeUpdate();
    }

    /** How often it was tried; empty if there is nothing to send any more. */
    Optional<Integer> waiting(UUID alert, String channel, String what) {
        return em.createNativeQuery(
                        "select attempts from alert_sending where alert_id = ?1 and channel = ?2 and what = ?3"
                                + " and status = 'WAITING'",
                        Integer.class)
                .setParameter(1, alert)
                .setParameter(2, channel)
                .setParameter(3, what)
                .getResultStream()
                .findFirst()
                .map(Integer.class::cast);
    }

    void note(
            UUID alert, String channel, String what, String status, @Nullable String error, @Nullable Instant sentAt) {
        em.createNativeQuery("update alert_sending set attempts = attempts + 1, status = ?4,"
                        + " last_error = cast(?5 as text), sent_at = cast(?6 as timestamptz)"
                        + " where alert_id = ?1 and channel = ?2 and what = ?3")
                .setParameter(1, alert)
                .setParameter(2, channel)
                .setParameter(3, what)
                .setParameter(4, status)
                .setParameter(5, error)
                .setParameter(6, sentAt == null ? null : sentAt.toString())
                .executeUpdate();
    }
}
