package org.madang.review.answering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.review.Answer;
import org.madang.review.AnswerText;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * A wording of a public answer. The first is kept once there is a second; a later one waits for the second person where
 * the department has a head, and is public from then on. None is ever taken away.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class AnswerVersion {

    public static final int MAX_REASON = 500;

    @Id
    private UUID id;

    private UUID answerId;
    private String text;
    private String basis;
    private String budget;
    private String schedule;
    private String reason;
    private UUID writtenBy;
    private Instant writtenAt;

    @Nullable
    private UUID approvedBy;

    @Nullable
    private Instant publishedAt;

    protected AnswerVersion() {} // for Jakarta Persistence

    AnswerVersion(Answer answer, AnswerText words, String reason, UUID by, Instant at) {
        this.id = Ids.next(at);
        this.answerId = answer.getId();
        this.text = words.text();
        this.basis = words.basis();
        this.budget = words.budget();
        this.schedule = words.schedule();
        this.reason = reason;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void publish(@Nullable UUID approver, Instant at) {
        approvedBy = approver;
        publishedAt = at;
    }

    /** @throws DomainException {@code own-draft} for who wrote it */
    void refuseWriter(UUID person) {
        if (writtenBy.equals(person)) {
            throw DomainException.forbidden("own-draft");
        }
    }

    /** What it says; the decision stays the answer's. */
    public AnswerText words(Answer answer) {
        return new AnswerText(answer.getDecision(), text, basis, budget, schedule);
    }

    /** Everything that it says, as readers compare it. */
    public String whole() {
        return String.join("\n\n", text, basis, budget, schedule).strip();
    }

    public UUID getId() {
        return id;
    }

    public UUID getAnswerId() {
        return answerId;
    }

    public String getText() {
        return text;
    }

    /** Why it was changed; empty for the first. */
    public String getReason() {
        return reason;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Null while it waits for the second person. */
    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    /** Whether a second person read it before it was public. */
    public boolean isApproved() {
        return approvedBy != null;
    }
}
