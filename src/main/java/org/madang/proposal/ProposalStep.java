package org.madang.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** One step of a proposal's life, as its public timeline shows it. Written once, never changed. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ProposalStep {

    public static final int MAX_REASON = 2_000;

    @Id
    private UUID id;

    private UUID proposalId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private StepAction action;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Nullable
    private String department;

    private String reason;

    protected ProposalStep() {} // for Jakarta Persistence

    ProposalStep(Proposal proposal, StepAction action, @Nullable String department, String reason, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal.getId();
        this.at = at;
        this.action = action;
        this.status = proposal.getStatus();
        this.department = department;
        this.reason = reason;
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public StepAction getAction() {
        return action;
    }

    /** The status after the step. */
    public ProposalStatus getStatus() {
        return status;
    }

    /** Slug of the office that took the step; null for the author or the community. */
    public @Nullable String getDepartment() {
        return department;
    }

    public String getReason() {
        return reason;
    }
}
