package org.madang.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * One post on its way to one network.
 *
 * <p>Waits, is sent, and ends delivered or given up; between attempts it has failed. The key that tells the network
 * that two attempts are the same stays for its whole life.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Delivery {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID contentId;

    @Column(updatable = false)
    private String channel;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Step nextStep;

    private int textVersion;
    private int attempts;
    private int attemptsBefore;

    @Nullable
    private Instant nextAttemptAt;

    @Column(updatable = false)
    private String idempotencyKey;

    @Nullable
    private String url;

    @Nullable
    private String remoteId;

    @Nullable
    private String lastError;

    @Nullable
    private Integer lastStatus;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected Delivery() {} // for Jakarta Persistence

    /** A post that is to go to a network. */
    Delivery(UUID contentId, String channel, Instant now) {
        this.id = Ids.next(now);
        this.contentId = contentId;
        this.channel = channel;
        this.idempotencyKey = "madang-" + id;
        this.status = DeliveryStatus.PENDING;
        this.step = Step.SEND;
        this.createdAt = now;
        this.updatedAt = now;
        this.nextAttemptAt = now;
    }

    /**
     * Notes that an attempt begins. One that was begun before and never ended counts as an attempt of its own.
     *
     * @param ofTextVersion the wording that goes out
     */
    void begin(int ofTextVersion, Instant now) {
        status = DeliveryStatus.SENDING;
        textVersion = ofTextVersion;
        attempts++;
        updatedAt = now;
    }

    /** The network took it. */
    void arrive(Receipt receipt, Instant now) {
        remoteId = receipt.remoteId();
        url = receipt.url();
        arrive(now);
    }

    /** The network did what this step is about. */
    void arrive(Instant now) {
        boolean away = step == Step.DELETE;
        end(away ? DeliveryStatus.TAKEN_BACK : DeliveryStatus.DELIVERED, now);
        url = away ? null : url;
        lastError = null;
        lastStatus = null;
        if (nextStep != null) {
            follow(nextStep, now);
        }
    }

    /**
     * What became of the post here is to happen there, too, once it is there.
     *
     * @return whether there is something to do for a job
     */
    boolean follow(Step wanted, Instant now) {
        if (status == DeliveryStatus.SENDING) {
            nextStep = nextStep == Step.DELETE ? Step.DELETE : wanted;
            return false;
        }
        if (remoteId == null || status == DeliveryStatus.TAKEN_BACK || step == Step.DELETE && !isEnded()) {
            return false;
        }
        step = wanted;
        nextStep = null;
        startAgain(now);
        return true;
    }

    /** The attempt failed; there is another one unless there were enough. */
    void fail(TemporaryFailure failure, Instant now) {
        note(failure.code(), failure.status());
        int inARow = attempts - attemptsBefore;
        if (inARow >= BackOff.MOST_ATTEMPTS) {
            end(DeliveryStatus.GIVEN_UP, now);
            return;
        }
        status = DeliveryStatus.FAILED;
        nextAttemptAt = BackOff.next(now, inARow, failure.retryAfter());
        updatedAt = now;
    }

    /** There is no sense in further attempts. */
    void giveUp(String code, @Nullable Integer httpStatus, Instant now) {
        note(code, httpStatus);
        end(DeliveryStatus.GIVEN_UP, now);
    }

    /**
     * The writer wants another attempt now, and as many after it as at the beginning.
     *
     * @throws DomainException {@code delivery-not-failed} unless it failed or was given up
     */
    void retry(Instant now) {
        if (!status.isRetryable()) {
            throw DomainException.conflict("delivery-not-failed");
        }
        startAgain(now);
    }

    private void startAgain(Instant now) {
        status = DeliveryStatus.PENDING;
        attemptsBefore = attempts;
        nextAttemptAt = now;
        updatedAt = now;
    }

    private void note(String code, @Nullable Integer httpStatus) {
        lastError = code;
        lastStatus = httpStatus;
    }

    private void end(DeliveryStatus how, Instant now) {
        status = how;
        nextAttemptAt = null;
        updatedAt = now;
    }

    boolean isEnded() {
        return nextAttemptAt == null;
    }

    /** The first attempt has nothing to look for; all others may follow one whose answer was lost. */
    boolean mayBeThereAlready() {
        return attempts > 1;
    }

    Step getStep() {
        return step;
    }

    /** The wording that went out last; readers' first wording is 1. */
    int getTextVersion() {
        return textVersion;
    }

    public UUID getId() {
        return id;
    }

    public UUID getContentId() {
        return contentId;
    }

    public String getChannel() {
        return channel;
    }

    public DeliveryStatus getStatus() {
        return status;
    }

    /** How often it was tried. */
    public int getAttempts() {
        return attempts;
    }

    /** When it is tried next; null once it ended. */
    public @Nullable Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    String getIdempotencyKey() {
        return idempotencyKey;
    }

    /** Where people see it on the network; null until it is there. */
    public @Nullable String getUrl() {
        return url;
    }

    /** Its name on the network; null until it is there. */
    public @Nullable String getRemoteId() {
        return remoteId;
    }

    /** Code of what was wrong last; null if nothing was. Its words are {@code delivery_error.<code>}. */
    public @Nullable String getLastError() {
        return lastError;
    }

    /** HTTP status of the last refusal; null if there was none. */
    public @Nullable Integer getLastStatus() {
        return lastStatus;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
