package org.madang.proposal;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;

/** Where a proposal stands: how far it got, which department has it, and by when that answers. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class ProposalStanding extends ProposalWords {

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Nullable
    private Instant submittedAt;

    @Nullable
    private Instant closedAt;

    @Nullable
    private String department;

    @Nullable
    private UUID officerId;

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private Instant answeredAt;

    private boolean voting;

    protected ProposalStanding() {} // for Jakarta Persistence

    ProposalStanding(@Nullable Person author, long number, ProposalText text, @Nullable String origin, Instant now) {
        super(author, number, text, origin, now);
    }

    final void step(ProposalStatus next) {
        status = status.to(next);
    }

    final void submitted(Instant at) {
        submittedAt = at;
    }

    final void closed(Instant at) {
        closedAt = at;
    }

    /**
     * Gives it to a department that answers by a day; an open one goes under review.
     *
     * @param answerBy null while its clock stands still
     * @throws DomainException {@code impossible-step} once it is decided or withdrawn
     */
    public void assign(String toDepartment, @Nullable UUID toOfficer, @Nullable LocalDate answerBy) {
        if (status != ProposalStatus.UNDER_REVIEW) {
            status = status.to(ProposalStatus.UNDER_REVIEW);
        }
        department = toDepartment;
        officerId = toOfficer;
        dueOn = answerBy;
    }

    /** No department has it any more, as before an assignment that was a mistake. */
    public void undoAssignment() {
        if (status == ProposalStatus.UNDER_REVIEW) {
            status = status.to(ProposalStatus.OPEN);
        }
        department = null;
        officerId = null;
        dueOn = null;
    }

    /** Sets the clock to a day; null while it stands still. */
    public void runClock(@Nullable LocalDate answerBy) {
        dueOn = answerBy;
    }

    /** Asks its author to revise it; the clock stands still meanwhile. */
    public void askForRevision() {
        status = status.to(ProposalStatus.REVISION_ASKED);
        dueOn = null;
    }

    /** Reviews it on after its author was asked to revise it. */
    public void reviewOn() {
        status = status.to(ProposalStatus.UNDER_REVIEW);
    }

    /** The department's public answer decides it. */
    public void decide(ProposalStatus decision, Instant now) {
        status = status.to(decision);
        answeredAt = now;
    }

    /** The city begins to do what it decided. */
    public void start() {
        status = status.to(ProposalStatus.IN_PROGRESS);
    }

    /** What the city decided is done; also without a word of its beginning. */
    public void finish() {
        status = status.to(ProposalStatus.DONE);
    }

    /** Another body decides; no answer of the city is awaited any more. */
    public void handOver() {
        status = status.to(ProposalStatus.TRANSFERRED);
        dueOn = null;
    }

    /** A vote on it is open. */
    public void openVote() {
        voting = true;
    }

    /** The vote on it is over. */
    public void closeVote() {
        voting = false;
    }

    @Override
    public boolean isHeldBy(String ofDepartment) {
        return ofDepartment.equals(department);
    }

    public ProposalStatus getStatus() {
        return status;
    }

    /** Null while it is a draft. */
    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    /** When it ended where it comes from; null for those of ours. */
    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    /** Slug of the department that has it; null if none has. */
    public @Nullable String getDepartment() {
        return department;
    }

    /** The officer who is to answer; null if the department as a whole is. */
    public @Nullable UUID getOfficerId() {
        return officerId;
    }

    /** The last day for the answer; null while no department has it, or its clock stands still. */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    /** When the answer was published; null before. */
    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }
}
