package org.madang.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;
import org.madang.shared.Markdown;

/** A department's public answer to a proposal. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Answer {

    public static final int MAX_TEXT = 20_000;
    public static final int MAX_PART = 2_000;

    @Id
    private UUID id;

    private UUID proposalId;
    private String department;
    private UUID officerId;

    @Nullable
    private UUID approvedBy;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String text;
    private String textHtml;
    private String basis;
    private String budget;
    private String schedule;
    private Instant publishedAt;

    @Nullable
    private Instant revisedAt;

    protected Answer() {} // for Jakarta Persistence

    /** @param approvedBy the second person who read it; null if none had to */
    Answer(UUID proposal, String department, UUID officer, @Nullable UUID approvedBy, AnswerText text, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.department = department;
        this.officerId = officer;
        this.approvedBy = approvedBy;
        this.decision = Objects.requireNonNull(text.decision());
        this.text = text.text();
        this.textHtml = Markdown.toHtml(text.text());
        this.basis = text.basis();
        this.budget = text.budget();
        this.schedule = text.schedule();
        this.publishedAt = at;
    }

    /** Says it anew; every wording that was public is kept beside it. */
    public void revise(AnswerText words, @Nullable UUID approver, Instant at) {
        approvedBy = approver;
        text = words.text();
        textHtml = Markdown.toHtml(words.text());
        basis = words.basis();
        budget = words.budget();
        schedule = words.schedule();
        revisedAt = at;
    }

    /** What it says. */
    public AnswerText words() {
        return new AnswerText(decision, text, basis, budget, schedule);
    }

    public UUID getId() {
        return id;
    }

    public UUID getProposalId() {
        return proposalId;
    }

    /** Slug of the office that answers. */
    public String getDepartment() {
        return department;
    }

    public UUID getOfficerId() {
        return officerId;
    }

    /** Whether a second person read it before it was published. */
    public boolean isApproved() {
        return approvedBy != null;
    }

    public Decision getDecision() {
        return decision;
    }

    public String getText() {
        return text;
    }

    public String getTextHtml() {
        return textHtml;
    }

    /** Law or rule on which the answer rests; may be empty. */
    public String getBasis() {
        return basis;
    }

    public String getBudget() {
        return budget;
    }

    public String getSchedule() {
        return schedule;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** When it was said anew; null if it never was. */
    public @Nullable Instant getRevisedAt() {
        return revisedAt;
    }
}
