package org.madang.account.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.ceremony.Ceremony.Kind;
import org.madang.shared.DomainException;

/** Keeps what was begun until it is continued, once, or its time is over. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class Ceremonies {

    /** How long something begun waits. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int MOST_TRIES = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CeremonyRepository ceremonies;

    @Inject
    Clock clock;

    /**
     * Begins something.
     *
     * @return the secret that continues it; only its hash is kept
     */
    public String begin(Kind kind, @Nullable UUID person, String payload) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var now = clock.instant();
        ceremonies.add(hash(token), new Ceremony(kind, person, payload), now, now.plus(LIFE));
        return token;
    }

    /** What the secret continues, and leaves it there; empty if there is no such thing any more. */
    public Optional<Ceremony> look(@Nullable String token, Kind kind) {
        return token == null ? Optional.empty() : ceremonies.find(hash(token), kind, clock.instant());
    }

    /** What the secret continues, for the only time; empty if there is no such thing any more. */
    public Optional<Ceremony> take(@Nullable String token, Kind kind) {
        return token == null ? Optional.empty() : ceremonies.take(hash(token), kind, clock.instant());
    }

    /** Counts a wrong try; after the fifth there is nothing left to continue. */
    public void failed(String token) {
        ceremonies.failed(hash(token), MOST_TRIES);
    }

    /** Forgets what waited too long. */
    public void forgetExpired() {
        ceremonies.removeExpired(clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
