package org.madang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Kind;
import org.madang.content.together.CoWritten;
import org.madang.shared.DomainException;
import org.madang.shared.Violation;

/**
 * A resident's policy proposal: a problem, what should be done, what would be better then.
 *
 * <p>A draft is seen by its author alone. Submitted, it is open for support under a number; a department takes it up
 * against a clock ({@link #getDueOn()}) and answers in public. Each step is one of {@link ProposalStatus}' table. The
 * text may still be mended while it is open: each wording that readers saw has its own text version, and a support
 * stays with the version it was given for.
 */
@Entity
@DiscriminatorValue("PROPOSAL")
@SuppressWarnings("NullAway.Init")
public class Proposal extends ProposalWords implements CoWritten {

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Column(updatable = false)
    private int importedSupports;

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

    private int substanceVersion = 1;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> coAuthors = new ArrayList<>();

    protected Proposal() {} // for Jakarta Persistence

    /**
     * A new draft. The text is checked by the caller.
     *
     * @param importedSupports how many supported it where it comes from; 0 if it was written here
     */
    public Proposal(
            @Nullable Person author,
            long number,
            ProposalText text,
            @Nullable String origin,
            int importedSupports,
            Instant now) {
        super(author, number, text, origin, now);
        this.importedSupports = importedSupports;
    }

    /** As {@link #edit(ProposalText, boolean, Instant)}, of substance. */
    public boolean edit(ProposalText text, Instant now) {
        return edit(text, true, now);
    }

    /**
     * Changes the words while the proposal is a draft, open, or to be revised.
     *
     * @param substantive whether another thing is proposed then; else supports of the words before stand for these, too
     * @return whether anything that readers support was reworded
     * @throws DomainException {@code text-is-frozen} in any other status
     */
    public boolean edit(ProposalText text, boolean substantive, Instant now) {
        if (!status.isOpenForWriting()) {
            throw DomainException.conflict("text-is-frozen");
        }
        boolean reworded = differs(text);
        write(text);
        if (reworded) {
            reworded(now);
        }
        if (status != ProposalStatus.DRAFT) {
            requireComplete();
        }
        if (reworded && substantive) {
            substanceVersion = getTextVersion();
        }
        return reworded;
    }

    /**
     * Opens the draft for support.
     *
     * @throws DomainException {@code invalid} with the fields that are still empty
     */
    public ProposalSubmitted submit(Instant now) {
        status = status.to(ProposalStatus.OPEN);
        requireComplete();
        submittedAt = now;
        show(now);
        return new ProposalSubmitted(ref(), now);
    }

    /** Shows a text that was submitted, and possibly closed, where it comes from; nothing is required of it here. */
    public void bringIn(Instant submitted, @Nullable Instant closed) {
        status = status.to(closed == null ? ProposalStatus.OPEN : ProposalStatus.CLOSED);
        submittedAt = submitted;
        closedAt = closed;
        show(submitted);
    }

    private void requireComplete() {
        List<Violation> faults = new ArrayList<>();
        if (getProblem().isEmpty()) {
            faults.add(new Violation("problem", "required", Map.of()));
        }
        if (getSolution().isEmpty()) {
            faults.add(new Violation("solution", "required", Map.of()));
        }
        if (getTopic() == null) {
            faults.add(new Violation("topic", "required", Map.of()));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
    }

    /** The author takes it back; a stone remains. */
    public void withdraw(Instant now) {
        status = status.to(ProposalStatus.WITHDRAWN);
        takeBack(now);
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
            status = ProposalStatus.OPEN;
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

    @Override
    public boolean isHeldBy(String ofDepartment) {
        return ofDepartment.equals(department);
    }

    /** Somebody else writes it, too, from now on. */
    @Override
    public void join(UUID person) {
        if (!isAuthor(person)) {
            coAuthors = new ArrayList<>(coAuthors);
            coAuthors.add(person);
        }
    }

    /** Somebody who wrote it, too, does so no more. */
    @Override
    public void part(UUID person) {
        coAuthors = new ArrayList<>(coAuthors);
        coAuthors.remove(person);
    }

    /** The first author, and whoever writes it with them. */
    @Override
    public boolean isAuthor(@Nullable UUID person) {
        return super.isAuthor(person) || person != null && coAuthors.contains(person);
    }

    @Override
    public boolean isFirstAuthor(@Nullable UUID person) {
        return super.isAuthor(person);
    }

    @Override
    public boolean acceptsSupports() {
        return isPublic() && status.isOpenForSupport();
    }

    @Override
    public Kind getKind() {
        return Kind.PROPOSAL;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    /** How many supported it where it comes from; shown apart from the supports given here. */
    public int getImportedSupports() {
        return importedSupports;
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

    /** The text version that first said what is proposed now; later ones only say it better. */
    public int getSubstanceVersion() {
        return substanceVersion;
    }

    /** Who writes it together with its first author, in the order in which they came. */
    @Override
    public List<UUID> getCoAuthors() {
        return List.copyOf(coAuthors);
    }
}
