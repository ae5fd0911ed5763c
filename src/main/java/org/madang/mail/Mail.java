package org.madang.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/**
 * One mail on its way out. Waits until the mail server took it or refused it for good; then its words and the address
 * are forgotten.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Mail {

    enum Status {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /** After so many attempts nobody tries again; the last comes after about a day. */
    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Nullable
    private String recipient;

    private String language;

    @Nullable
    private String subject;

    @Nullable
    private String body;

    @Nullable
    private String unsubscribe;

    private int attempts;

    @Nullable
    private String lastError;

    private Instant createdAt;
    private Instant updatedAt;

    protected Mail() {} // for Jakarta Persistence

    Mail(Letter letter, Instant now) {
        id = Ids.next(now);
        kind = letter.kind();
        status = Status.WAITING;
        recipient = letter.to();
        language = letter.language();
        subject = letter.subject();
        body = letter.body();
        unsubscribe = letter.unsubscribe();
        createdAt = now;
        updatedAt = now;
    }

    /** Notes that an attempt begins; empty if there is nothing to send any more. */
    Optional<Outgoing> begin(Instant now) {
        if (recipient == null || subject == null || body == null) {
            return Optional.empty();
        }
        attempts++;
        updatedAt = now;
        return Optional.of(new Outgoing(id, recipient, language, subject, body, unsubscribe, createdAt));
    }

    /** The mail server took it. */
    void arrive(Instant now) {
        end(Status.SENT, now);
        lastError = null;
    }

    /**
     * The attempt failed.
     *
     * @return when to try again; empty if there were enough attempts
     */
    Optional<Instant> fail(String error, Instant now) {
        lastError = error;
        if (attempts >= MOST_ATTEMPTS) {
            end(Status.GIVEN_UP, now);
            return Optional.empty();
        }
        updatedAt = now;
        return Optional.of(now.plus(pause(attempts)));
    }

    /** The mail server will never take it. */
    void giveUp(String error, Instant now) {
        lastError = error;
        end(Status.GIVEN_UP, now);
    }

    /** Three times as long after every attempt. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(3);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void end(Status how, Instant now) {
        status = how;
        recipient = null;
        subject = null;
        body = null;
        unsubscribe = null;
        updatedAt = now;
    }

    UUID getId() {
        return id;
    }

    Status getStatus() {
        return status;
    }

    @Nullable
    String getBody() {
        return body;
    }
}
