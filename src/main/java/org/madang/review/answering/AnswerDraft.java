package org.madang.review.answering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Markdown;

/**
 * A department's answer that is not public yet: written, put up, read by a second person, and published at a time. Who
 * writes on puts it back to the beginning; nobody approves an own text.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class AnswerDraft {

    public static final int MAX_REMARK = 2_000;

    /** Where it is on its way. */
    public enum Status {
        DRAFT,
        /** Waits for the second person. */
        SUBMITTED,
        /** Waits for its time. */
        APPROVED
    }

    @Id
    private UUID id;

    /** From 1, so that 0 can stand for none. */
    @Version
    private int version = 1;

    private UUID proposalId;
    private String department;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String text;
    private String basis;
    private String budget;
    private String schedule;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID writtenBy;
    private Instant writtenAt;
    private String remark = "";

    @Nullable
    private UUID approvedBy;

    @Nullable
    private Instant publishAt;

    protected AnswerDraft() {} // for Jakarta Persistence

    AnswerDraft(UUID proposal, String department, AnswerText words, UUID by, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        write(department, words, by, at);
    }

    final void write(String byDepartment, AnswerText words, UUID by, Instant at) {
        department = byDepartment;
        decision = words.decision();
        text = words.text();
        basis = words.basis();
        budget = words.budget();
        schedule = words.schedule();
        status = Status.DRAFT;
        writtenBy = by;
        writtenAt = at;
        approvedBy = null;
        publishAt = null;
    }

    void submit() {
        require(Status.DRAFT);
        words().requireComplete();
        status = Status.SUBMITTED;
        remark = "";
    }

    /** Also once it was approved, as long as it is not public. */
    void giveBack(String why) {
        if (status == Status.DRAFT) {
            throw DomainException.conflict("not-put-up");
        }
        status = Status.DRAFT;
        remark = why;
        approvedBy = null;
        publishAt = null;
    }

    /** @throws DomainException {@code own-draft} for who wrote it */
    void approve(UUID by, Instant publish) {
        require(Status.SUBMITTED);
        if (by.equals(writtenBy)) {
            throw DomainException.forbidden("own-draft");
        }
        status = Status.APPROVED;
        approvedBy = by;
        publishAt = publish;
    }

    private void require(Status needed) {
        if (status != needed) {
            throw DomainException.conflict(needed == Status.DRAFT ? "put-up-already" : "not-put-up");
        }
    }

    public int getVersion() {
        return version;
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

    public String getDepartment() {
        return department;
    }

    /** Null until one is chosen. */
    public @Nullable Decision getDecision() {
        return decision;
    }

    public String getText() {
        return text;
    }

    public String getTextHtml() {
        return Markdown.toHtml(text);
    }

    public String getBasis() {
        return basis;
    }

    public String getBudget() {
        return budget;
    }

    public String getSchedule() {
        return schedule;
    }

    public Status getStatus() {
        return status;
    }

    UUID getWrittenBy() {
        return writtenBy;
    }

    public boolean isBy(@Nullable UUID person) {
        return writtenBy.equals(person);
    }

    @Nullable
    UUID getApprovedBy() {
        return approvedBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Why the second person gave it back; empty if nobody did. */
    public String getRemark() {
        return remark;
    }

    /** When it is to be public; null until it is approved. */
    public @Nullable Instant getPublishAt() {
        return publishAt;
    }

    /** The day that a reader will see on it, for the preview. */
    public Instant getPublishedAt() {
        return publishAt == null ? writtenAt : publishAt;
    }
}
