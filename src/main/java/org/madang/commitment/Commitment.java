package org.madang.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/**
 * What the city does because it adopted a proposal, in whole or in part: one for each such proposal, from the day of the
 * answer. Four weeks after it is done its supporters are asked whether it is.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Commitment {

    public static final int MAX_PROMISE = 5_000;
    public static final int MAX_BUDGET = 2_000;

    private static final Duration UNTIL_ASKED = Duration.ofDays(28);
    private static final int WHOLE = 100;

    @Id
    private UUID proposalId;

    @Version
    private int version;

    private String department;
    private String promise;
    private String budget;
    private int percent;

    @Nullable
    private LocalDate endsOn;

    private Instant madeAt;
    private Instant changedAt;

    @Nullable
    private Instant doneAt;

    @Nullable
    private Instant askedAt;

    @Nullable
    private UUID askedTo;

    protected Commitment() {} // for Jakarta Persistence

    Commitment(UUID proposal, String department, String promise, String budget, Instant at) {
        this.proposalId = proposal;
        this.department = department;
        this.promise = promise;
        this.budget = budget;
        this.madeAt = at;
        this.changedAt = at;
    }

    /** Says anew what is done, from which budget and until when. */
    void plan(String newPromise, String newBudget, @Nullable LocalDate newEnd, Instant at) {
        requireGoing();
        promise = newPromise;
        budget = newBudget;
        endsOn = newEnd;
        changedAt = at;
    }

    /** How far it is; also backwards, where something went wrong. */
    void reach(int newPercent, Instant at) {
        requireGoing();
        if (newPercent < 0 || newPercent > WHOLE) {
            throw DomainException.invalid("percent", "out-of-range", Map.of("min", 0, "max", WHOLE));
        }
        percent = newPercent;
        changedAt = at;
    }

    void changed(Instant at) {
        requireGoing();
        changedAt = at;
    }

    /**
     * The city says that it is done.
     *
     * @return when its supporters are to be asked
     */
    Instant finish(Instant at) {
        percent = WHOLE;
        doneAt = at;
        changedAt = at;
        return at.plus(UNTIL_ASKED);
    }

    private void requireGoing() {
        if (doneAt != null) {
            throw DomainException.conflict("commitment-done");
        }
    }

    /** From now on supporters may say whether it is done. */
    void ask(Instant at) {
        if (askedAt == null) {
            askedAt = at;
        }
    }

    /** Up to whom, in the order of their ids, supporters were asked. */
    void askedUpTo(UUID person) {
        askedTo = person;
    }

    @Nullable
    UUID getAskedTo() {
        return askedTo;
    }

    public UUID getProposalId() {
        return proposalId;
    }

    public int getVersion() {
        return version;
    }

    /** Slug of the department in charge. */
    public String getDepartment() {
        return department;
    }

    public String getPromise() {
        return promise;
    }

    /** Empty if nobody said. */
    public String getBudget() {
        return budget;
    }

    public int getPercent() {
        return percent;
    }

    /** When it is to be done; null if nobody said. */
    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Null until the city says that it is done. */
    public @Nullable Instant getDoneAt() {
        return doneAt;
    }

    /** Null until its supporters were asked. */
    public @Nullable Instant getAskedAt() {
        return askedAt;
    }

    /** Whether its day has passed and it is not done. */
    public boolean isLate(LocalDate today) {
        return doneAt == null && endsOn != null && endsOn.isBefore(today);
    }
}
