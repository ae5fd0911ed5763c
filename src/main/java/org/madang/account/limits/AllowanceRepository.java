package org.madang.account.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.madang.shared.Sql;

@ApplicationScoped
class AllowanceRepository {

    private static final double NANOS = 1e9;

    private static final String TAKE = """
            insert into allowance as a (key, full_at)
            values (?, cast(? as timestamptz) + make_interval(secs => ?))
            on conflict (key) do update
                set full_at = greatest(a.full_at, cast(? as timestamptz)) + make_interval(secs => ?)
                where greatest(a.full_at, cast(? as timestamptz)) + make_interval(secs => ?)
                      <= cast(? as timestamptz) + make_interval(secs => ?)
            returning full_at
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    /**
     * Takes one, in one statement, so that of two at once each counts.
     *
     * @return when all are back; empty if none was left
     */
    Optional<Instant> take(String key, Allowance allowance, Instant now) {
        double share = seconds(allowance.share());
        return sql.first(
                TAKE,
                row -> Sql.present(Sql.instant(row, 1)),
                key,
                now,
                share,
                now,
                share,
                now,
                share,
                now,
                seconds(allowance.period()) + 0.001);
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
