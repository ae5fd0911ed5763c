package org.madang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** One wording of a proposal as readers saw it; never changes. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ProposalVersion {

    /** What a wording is, beside the one before. */
    public enum Kind {
        /** The wording that was submitted. */
        FIRST,
        /** It proposes something else, or more, or less. */
        SUBSTANTIVE,
        /** It says the same in better words. */
        TYPO
    }

    @Id
    private UUID id;

    @Column(name = "proposal_id", updatable = false)
    private UUID proposal;

    @Column(updatable = false)
    private int textVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    private String title;
    private String problem;
    private String solution;
    private String effect;

    @Nullable
    private String reason;

    @Column(updatable = false)
    private Instant writtenAt;

    protected ProposalVersion() {} // for Jakarta Persistence

    /** The wording that a proposal has now. */
    ProposalVersion(Proposal proposal, Revision revision, Instant writtenAt) {
        this.id = Ids.next(writtenAt);
        this.proposal = proposal.getId();
        this.textVersion = proposal.getTextVersion();
        this.kind = revision.kind();
        this.title = proposal.getTitle();
        this.problem = proposal.getProblem();
        this.solution = proposal.getSolution();
        this.effect = proposal.getEffect();
        this.reason = revision.reason().isEmpty() ? null : revision.reason();
        this.writtenAt = writtenAt;
    }

    /** All of it as one text, for comparing. */
    public String words() {
        return String.join("\n\n", title, problem, solution, effect);
    }

    /** From 1. */
    public int getTextVersion() {
        return textVersion;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** Markdown. */
    public String getProblem() {
        return problem;
    }

    /** Markdown. */
    public String getSolution() {
        return solution;
    }

    /** Markdown; may be empty. */
    public String getEffect() {
        return effect;
    }

    /** Why the words before were changed; null for the first wording, or if the author did not say. */
    public @Nullable String getReason() {
        return reason;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
