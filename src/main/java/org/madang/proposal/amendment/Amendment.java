package org.madang.proposal.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.proposal.Proposal;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.TextDiff;

/** Other words for a passage of a proposal, and what its author made of them. Decided once. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Amendment {

    /** The longest passage, and the longest words for it, in characters. */
    public static final int MAX_PASSAGE = 2_000;

    /** The longest reason or answer, in characters. */
    public static final int MAX_REASON = 300;

    /** What became of it. */
    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        TAKEN_BACK
    }

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private long number;

    @Column(name = "proposal_id", updatable = false)
    private UUID proposal;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(updatable = false)
    private int textVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Part part;

    @Column(updatable = false)
    private String passage;

    @Column(updatable = false)
    private String wording;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String answer = "";

    @Nullable
    private Instant decidedAt;

    @Version
    private int version;

    protected Amendment() {} // for Jakarta Persistence

    Amendment(Proposal proposal, Person person, AmendmentText text, Instant now) {
        this.id = Ids.next(now);
        this.proposal = proposal.getId();
        this.person = person;
        this.textVersion = proposal.getTextVersion();
        this.part = text.part();
        this.passage = text.passage();
        this.wording = text.wording();
        this.reason = text.reason();
        this.madeAt = now;
    }

    /** Whether the passage still stands in the proposal, so that the amendment can be taken up. */
    public boolean fits(Proposal current) {
        return part.of(current).contains(passage);
    }

    /** What the part says with the amendment; the passage is replaced where it stands first. */
    String applied(Proposal current) {
        var text = part.of(current);
        int at = text.indexOf(passage);
        if (at < 0) {
            throw DomainException.conflict("passage-changed");
        }
        return text.substring(0, at) + wording + text.substring(at + passage.length());
    }

    /** @throws DomainException {@code amendment-decided} */
    void decide(State as, String why, Instant now) {
        if (state != State.WAITING) {
            throw DomainException.conflict("amendment-decided");
        }
        state = as;
        answer = why;
        decidedAt = now;
    }

    boolean isBy(UUID somebody) {
        return person != null && person.getId().equals(somebody);
    }

    /** What is taken out and put in. */
    public List<TextDiff.Part> getChanges() {
        return TextDiff.between(passage, wording);
    }

    /** By which people and the API know it. */
    public long getNumber() {
        return number;
    }

    UUID getProposal() {
        return proposal;
    }

    /** Null once the person's account has ended. */
    public @Nullable Person getPerson() {
        return person;
    }

    /** The text version that it was made for. */
    public int getTextVersion() {
        return textVersion;
    }

    public Part getPart() {
        return part;
    }

    /** Markdown, as it stood in the proposal. */
    public String getPassage() {
        return passage;
    }

    /** Markdown; empty to leave the passage out. */
    public String getWording() {
        return wording;
    }

    public String getReason() {
        return reason;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public State getState() {
        return state;
    }

    /** What the author says to it; empty if nothing. */
    public String getAnswer() {
        return answer;
    }

    /** Null while it waits. */
    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }
}
