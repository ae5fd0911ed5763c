package org.madang.review.answering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one question that a proposal's author may ask back after an answer, and the department's reply. */
@Entity
@SuppressWarnings("NullAway.Init")
public class AnswerQuestion {

    public static final int MAX_QUESTION = 2_000;
    public static final int MAX_REPLY = 5_000;

    @Id
    private UUID answerId;

    @Version
    private int version;

    private String question;
    private Instant askedAt;
    private String reply = "";

    @Nullable
    private UUID repliedBy;

    @Nullable
    private Instant repliedAt;

    protected AnswerQuestion() {} // for Jakarta Persistence

    AnswerQuestion(UUID answer, String question, Instant at) {
        this.answerId = answer;
        this.question = question;
        this.askedAt = at;
    }

    void reply(String words, UUID by, Instant at) {
        reply = words;
        repliedBy = by;
        repliedAt = at;
    }

    public String getQuestion() {
        return question;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Empty until the department replies. */
    public String getReply() {
        return reply;
    }

    public boolean isReplied() {
        return repliedAt != null;
    }

    /** Null until the department replies. */
    public @Nullable Instant getRepliedAt() {
        return repliedAt;
    }
}
