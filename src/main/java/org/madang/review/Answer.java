package org.madang.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
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

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String text;
    private String textHtml;
    private String basis;
    private String budget;
    private String schedule;
    private Instant publishedAt;

    protected Answer() {} // for Jakarta Persistence

    Answer(UUID proposal, String department, UUID officer, AnswerText text, Decision decision, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.department = department;
        this.officerId = officer;
        this.decision = decision;
        this.text = text.text();
        this.textHtml = Markdown.toHtml(text.text());
        this.basis = text.basis();
        this.budget = text.budget();
        this.schedule = text.schedule();
        this.publishedAt = at;
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
}
