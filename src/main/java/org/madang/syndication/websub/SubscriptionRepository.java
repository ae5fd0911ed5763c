package org.madang.syndication.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class SubscriptionRepository {

    /** A row whose secret is sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(UUID id, boolean subscribes, String topic, String callback, byte[] secret, long leaseSeconds) {}

    @PersistenceContext
    EntityManager em;

    void ask(Sealed request, Instant now) {
        em.createNativeQuery("insert into websub_request (id, subscribes, topic, callback, secret, lease_seconds, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, request.id())
                .setParameter(2, request.subscribes())
                .setParameter(3, request.topic())
                .setParameter(4, request.callback())
                .setParameter(5, request.secret())
                .setParameter(6, request.leaseSeconds())
                .setParameter(7, now)
                .executeUpdate();
    }

    Optional<Sealed> request(UUID id) {
        return Rows.of(em.createNativeQuery("select id, subscribes, topic, callback, secret, lease_seconds"
                                + " from websub_request where id = ?1")
                        .setParameter(1, id))
                .stream()
                .findFirst()
                .map(r -> new Sealed(
                        (UUID) r[0],
                        (Boolean) r[1],
                        (String) r[2],
                        (String) r[3],
                        (byte[]) r[4],
                        ((Number) r[5]).longValue()));
    }

    void answered(UUID request) {
        em.createNativeQuery("delete from websub_request where id = ?1")
                .setParameter(1, request)
                .executeUpdate();
    }

    void keep(Sealed request, Instant until) {
        em.createNativeQuery("insert into websub_subscription (id, topic, callback, secret, expires_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (topic, callback) do update set"
                        + " id = excluded.id, secret = excluded.secret, expires_at = excluded.expires_at, failures = 0")
                .setParameter(1, request.id())
                .setParameter(2, request.topic())
                .setParameter(3, request.callback())
                .setParameter(4, request.secret())
                .setParameter(5, until)
                .executeUpdate();
    }

    void remove(String topic, String callback) {
        em.createNativeQuery("delete from websub_subscription where topic = ?1 and callback = ?2")
                .setParameter(1, topic)
                .setParameter(2, callback)
                .executeUpdate();
    }

    void remove(UUID subscription) {
        em.createNativeQuery("delete from websub_subscription where id = ?1")
                .setParameter(1, subscription)
                .executeUpdate();
    }

    List<UUID> of(Collection<String> topics, Instant now) {
        return topics.isEmpty()
                ? List.of()
                : em.createNativeQuery(
                                "select id from websub_subscription where topic in (:topics) and expires_at > :now",
                                UUID.class)
                        .setParameter("topics", topics)
                        .setParameter("now", now)
                        .getResultList();
    }

    /** Its secret is sealed still. */
    Optional<Sealed> find(UUID id, Instant now) {
        return Rows.of(em.createNativeQuery("select id, topic, callback, secret from websub_subscription"
                                + " where id = ?1 and expires_at > ?2")
                        .setParameter(1, id)
                        .setParameter(2, now))
                .stream()
                .findFirst()
                .map(r -> new Sealed((UUID) r[0], true, (String) r[1], (String) r[2], (byte[]) r[3], 0));
    }

    /** Counts a failure in a row. */
    int failed(UUID id) {
        return Rows.of(em.createNativeQuery("update websub_subscription set failures = failures + 1 where id = ?1"
                                + " returning failures, 0")
                        .setParameter(1, id))
                .stream()
                .mapToInt(r -> ((Number) r[0]).intValue())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    void well(UUID id) {
        em.createNativeQuery("update websub_subscription set failures = 0 where id = ?1 and failures > 0")
                .setParameter(1, id)
                .executeUpdate();
    }

    void forget(Instant now, Instant asked) {
        em.createNativeQuery("delete from websub_subscription where expires_at < ?1")
                .setParameter(1, now)
                .executeUpdate();
        em.createNativeQuery("delete from websub_request where at < ?1")
                .setParameter(1, asked)
                .executeUpdate();
    }
}
