package org.madang.people.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * Somebody's appeal against being kept from writing; one a suspension. Two members of the panel who agree decide. If
 * they do not come to that in {@link #LASTS}, the suspension ends: when in doubt, people may speak.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class SuspensionAppeal {

    /** So long the panel has. */
    public static final Duration LASTS = Duration.ofDays(7);

    /** So many who agree decide. */
    public static final int NEEDED = 2;

    /** The longest appeal and the longest reasons, in characters. */
    public static final int MAX_WORDS = 2_000;

    @Id
    private UUID id;

    @Generated
    private long number;

    private UUID personId;
    private UUID recordId;
    private String rule;
    private String reason;
    private Instant endsAt;
    private String appeal;
    private Instant askedAt;
    private Instant until;

    @Nullable
    private Boolean upheld;

    @Nullable
    private Instant decidedAt;

    @Version
    private int version;

    protected SuspensionAppeal() {} // for Jakarta Persistence

    SuspensionAppeal(Suspension against, String appeal, Instant now) {
        this.id = Ids.next(now);
        this.personId = against.person();
        this.recordId = against.record();
        this.rule = against.rule();
        this.reason = against.reason();
        this.endsAt = against.endsAt();
        this.appeal = appeal;
        this.askedAt = now;
        this.until = endsAt.isBefore(now.plus(LASTS)) ? endsAt : now.plus(LASTS);
    }

    /**
     * What the city did.
     *
     * @param record of the office about it
     * @param reason in the city's words to the person
     */
    record Suspension(UUID person, UUID record, String rule, String reason, Instant endsAt) {}

    /** Whether the suspension stands, by these votes; empty while too few agree. */
    static Optional<Boolean> decision(List<SuspensionVote> votes) {
        long standing = votes.stream().filter(SuspensionVote::isUpheld).count();
        if (standing >= NEEDED) {
            return Optional.of(true);
        }
        return votes.size() - standing >= NEEDED ? Optional.of(false) : Optional.empty();
    }

    void decide(boolean leftStanding, Instant now) {
        upheld = leftStanding;
        decidedAt = now;
    }

    /** @throws DomainException {@code panel-over} once it is decided, or its time is over */
    void requireOpen(Instant now) {
        if (decidedAt != null || !until.isAfter(now)) {
            throw DomainException.conflict("panel-over");
        }
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    UUID getRecordId() {
        return recordId;
    }

    /** By which the panel knows it. */
    public long getNumber() {
        return number;
    }

    /** The rule that the city named, as in {@code SPAM}. */
    public String getRule() {
        return rule;
    }

    /** Why, in the city's words to the person. */
    public String getReason() {
        return reason;
    }

    /** When the suspension ends by itself. */
    public Instant getEndsAt() {
        return endsAt;
    }

    /** What the person says. */
    public String getAppeal() {
        return appeal;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** By when the panel decides. */
    public Instant getUntil() {
        return until;
    }

    /** Whether the suspension stands; null while nobody decided. */
    public @Nullable Boolean getUpheld() {
        return upheld;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
