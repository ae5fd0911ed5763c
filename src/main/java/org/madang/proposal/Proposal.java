package org.madang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
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
public class Proposal extends ProposalStanding implements CoWritten {

    @Column(updatable = false)
    private int importedSupports;

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
        if (!getStatus().isOpenForWriting()) {
            throw DomainException.conflict("text-is-frozen");
        }
        boolean reworded = differs(text);
        write(text);
        if (reworded) {
            reworded(now);
        }
        if (getStatus() != ProposalStatus.DRAFT) {
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
        if (getStatus() != ProposalStatus.DRAFT) {
            throw ProposalStatus.impossible(getStatus(), ProposalStatus.OPEN);
        }
        requireComplete();
        step(ProposalStatus.OPEN);
        submitted(now);
        show(now);
        return new ProposalSubmitted(ref(), now);
    }

    /** Shows a text that was submitted, and possibly closed, where it comes from; nothing is required of it here. */
    public void bringIn(Instant submitted, @Nullable Instant closed) {
        step(closed == null ? ProposalStatus.OPEN : ProposalStatus.CLOSED);
        submitted(submitted);
        if (closed != null) {
            closed(closed);
        }
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
        step(ProposalStatus.WITHDRAWN);
        takeBack(now);
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
        return isPublic() && getStatus().isOpenForSupport();
    }

    @Override
    public Kind getKind() {
        return Kind.PROPOSAL;
    }

    /** How many supported it where it comes from; shown apart from the supports given here. */
    public int getImportedSupports() {
        return importedSupports;
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
