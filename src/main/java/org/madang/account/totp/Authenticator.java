package org.madang.account.totp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's authenticator app. It counts from the first code on that was right; a code is good once, and after five
 * wrong ones no code is looked at for a while.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Authenticator {

    private static final int FAILURES_BEFORE_A_PAUSE = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int LONGEST_PAUSE_IN_PAUSES = 12;

    @Id
    private UUID personId;

    private byte[] secret;
    private Instant createdAt;

    @Nullable
    private Instant confirmedAt;

    private long lastStep;
    private int failures;

    @Nullable
    private Instant pausedUntil;

    @Version
    private int version;

    protected Authenticator() {} // for Jakarta Persistence

    /** @param sealedSecret never the secret itself */
    Authenticator(UUID personId, byte[] sealedSecret, Instant now) {
        this.personId = personId;
        this.secret = sealedSecret.clone();
        this.createdAt = now;
    }

    /** Takes another secret as long as none was confirmed. */
    void begin(byte[] sealedSecret, Instant now) {
        secret = sealedSecret.clone();
        createdAt = now;
        failures = 0;
    }

    /** From now on it is asked for. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    /**
     * Notes that the code of a step was right.
     *
     * @return false if this step, or a later one, was used before
     */
    boolean accept(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        forgiven();
        return true;
    }

    /** The person has proved it otherwise. */
    void forgiven() {
        failures = 0;
        pausedUntil = null;
    }

    /** Counts a wrong code. */
    void failed(Instant now) {
        failures++;
        if (failures >= FAILURES_BEFORE_A_PAUSE) {
            int times = Math.min(LONGEST_PAUSE_IN_PAUSES, failures - FAILURES_BEFORE_A_PAUSE + 1);
            pausedUntil = now.plus(PAUSE.multipliedBy(times));
        }
    }

    /** Until when no code is looked at; null if codes are. */
    @Nullable
    Instant pausedUntil(Instant now) {
        return pausedUntil != null && pausedUntil.isAfter(now) ? pausedUntil : null;
    }

    UUID getPersonId() {
        return personId;
    }

    byte[] getSecret() {
        return secret.clone();
    }

    /** Since when it is asked for; null while it is being set up. */
    public @Nullable Instant getConfirmedAt() {
        return confirmedAt;
    }
}
