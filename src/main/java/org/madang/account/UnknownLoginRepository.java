package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Wrong passwords for logins that nobody has; forgotten after a day. */
@ApplicationScoped
class UnknownLoginRepository {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Nullable
    Instant pausedUntil(byte[] loginHash, Instant now) {
        return (Instant) em.createNativeQuery(
                        "select max(locked_until) from unknown_login where login_hash = ?1 and locked_until > ?2",
                        Instant.class)
                .setParameter(1, loginHash)
                .setParameter(2, now)
                .getSingleResult();
    }

    void failed(byte[] loginHash, Instant now) {
        int failures = ((Number) em.createNativeQuery("""
                        insert into unknown_login (login_hash, failures, failed_at) values (?1, 1, ?2)
                        on conflict (login_hash) do update
                            set failures = unknown_login.failures + 1, failed_at = excluded.failed_at
                        returning failures
                        """)
                        .setParameter(1, loginHash)
                        .setParameter(2, now)
                        .getSingleResult())
                .intValue();
        var until = SignInPause.after(failures, now);
        if (until != null) {
            em.createNativeQuery("update unknown_login set locked_until = ?1 where login_hash = ?2")
                    .setParameter(1, until)
                    .setParameter(2, loginHash)
                    .executeUpdate();
        }
    }

    void forget(Instant now) {
        em.createNativeQuery("delete from unknown_login where failed_at < ?1")
                .setParameter(1, now.minus(REMEMBERED))
                .executeUpdate();
    }
}
