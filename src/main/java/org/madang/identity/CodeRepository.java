package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CodeRepository {

    @PersistenceContext
    EntityManager em;

    void add(byte[] mark, byte[] sealed, UUID by, Instant now, Instant expires) {
        em.createNativeQuery("insert into identity.code (mark, sealed, issued_by, issued_at, expires_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, mark)
                .setParameter(2, sealed)
                .setParameter(3, by)
                .setParameter(4, now)
                .setParameter(5, expires)
                .executeUpdate();
    }

    /** Uses the code up and tells what it stands for; empty if it is none, was used, or is too old. */
    Optional<byte[]> redeem(List<byte[]> spellings, Instant now) {
        return spellings.stream().flatMap(mark -> redeem(mark, now)).findFirst();
    }

    private Stream<byte[]> redeem(byte[] mark, Instant now) {
        List<?> found = em.createNativeQuery(
                        "update identity.code set redeemed_at = ?2 where mark = ?1 and redeemed_at is null"
                                + " and expires_at > ?2 returning sealed",
                        byte[].class)
                .setParameter(1, mark)
                .setParameter(2, now)
                .getResultList();
        return found.stream().map(byte[].class::cast);
    }

    void failed(UUID person, int before, Instant pause) {
        em.createNativeQuery(
                        "insert into identity.attempt as a values (?1, 1, null)"
                                + " on conflict (person_id) do update set failures = a.failures + 1,"
                                + " paused_until = case when a.failures + 1 >= ?2 then cast(?3 as timestamptz) else a.paused_until end")
                .setParameter(1, person)
                .setParameter(2, before)
                .setParameter(3, pause)
                .executeUpdate();
    }

    void forgive(UUID person) {
        em.createNativeQuery("delete from identity.attempt where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Nullable
    Instant pausedUntil(UUID person, Instant now) {
        List<?> found = em.createNativeQuery(
                        "select paused_until from identity.attempt where person_id = ?1 and paused_until > ?2",
                        Instant.class)
                .setParameter(1, person)
                .setParameter(2, now)
                .getResultList();
        return found.isEmpty() ? null : (Instant) found.get(0);
    }

    void removeExpired(Instant before) {
        em.createNativeQuery("delete from identity.code where expires_at <= ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
