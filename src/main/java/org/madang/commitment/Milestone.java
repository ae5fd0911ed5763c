package org.madang.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/** A step on the way of a {@link Commitment}, with the day by which it is to be reached. */
@Entity
@Table(name = "commitment_milestone")
@SuppressWarnings("NullAway.Init")
public class Milestone {

    public static final int MAX_TITLE = 200;

    @Id
    private UUID id;

    private UUID proposalId;
    private String title;
    private LocalDate dueOn;

    @Nullable
    private LocalDate reachedOn;

    protected Milestone() {} // for Jakarta Persistence

    Milestone(UUID proposal, String title, LocalDate dueOn, Instant now) {
        this.id = Ids.next(now);
        this.proposalId = proposal;
        this.title = title;
        this.dueOn = dueOn;
    }

    void reach(LocalDate on) {
        if (reachedOn != null) {
            throw DomainException.conflict("milestone-reached");
        }
        reachedOn = on;
    }

    public UUID getId() {
        return id;
    }

    public UUID getProposalId() {
        return proposalId;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null until it is reached. */
    public @Nullable LocalDate getReachedOn() {
        return reachedOn;
    }

    /** Whether its day has passed and it is not reached. */
    public boolean isLate(LocalDate today) {
        return reachedOn == null && dueOn.isBefore(today);
    }
}
