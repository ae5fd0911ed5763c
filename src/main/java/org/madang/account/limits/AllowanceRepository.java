package org.madang.account.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AllowanceRepository {

    private static final double NANOS = 1e9;

    @PersistenceContext
    EntityManager em;

    /**
     * Takes one, in one statement, so that of two at once each counts.
     *
     * @return when all are back; empty if none was left
     */
    Optional<Instant> take(String key, Allowance allowance, Instant now) {
        return em
                .createNativeQuery("""
                        insert into allowance as a (key, full_at)
                        values (?1, cast(?2 as timestamptz) + make_interval(secs => ?3))
                        on conflict (key) do update
                            set full_at = greatest(a.full_at, cast(?2 as timestamptz)) + make_interval(secs => ?3)
                            where greatest(a.full_at, cast(?2 as timestamptz)) + make_interval(secs => ?3)
                                  <= cast(?2 as timestamptz) + make_interval(secs => ?4)
                        returning full_at
                        """, Instant.class)
                .setParameter(1, key)
                .setParameter(2, now)
                .setParameter(3, seconds(allowance.share()))
                .setParameter(4, seconds(allowance.period()) + 0.001)
                .getResultList()
                .stream()
                .findFirst()
                .map(Instant.class::cast);
    }

    /** When all are back; {@code now} if they are. */
    Instant fullAt(String key, Instant now) {
        return (Instant) em.createNativeQuery(
                        "select greatest(max(full_at), cast(?2 as timestamptz)) from allowance where key = ?1",
                        Instant.class)
                .setParameter(1, key)
                .setParameter(2, now)
                .getSingleResult();
    }

    void removeFull(Instant now) {
        em.createNativeQuery("delete from allowance where full_at <= ?1")
                .setParameter(1, now)
                .executeUpdate();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
