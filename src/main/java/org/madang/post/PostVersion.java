package org.madang.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** One wording of a post as readers saw it; never changes. */
@Entity
@SuppressWarnings("NullAway.Init")
public class PostVersion {

    public static final int MAX_REASON = 300;

    @Id
    private UUID id;

    @Column(name = "post_id", updatable = false)
    private UUID post;

    @Column(updatable = false)
    private int textVersion;

    private String title;
    private String summary;
    private String body;

    @Nullable
    private String reason;

    @Column(updatable = false)
    private Instant writtenAt;

    protected PostVersion() {} // for Jakarta Persistence

    /** The wording that a post has now. */
    PostVersion(Post post, @Nullable String reason, Instant writtenAt) {
        this.id = Ids.next(writtenAt);
        this.post = post.getId();
        this.textVersion = post.getTextVersion();
        this.title = post.getTitle();
        this.summary = post.getSummary();
        this.body = post.getBody();
        this.reason = reason;
        this.writtenAt = writtenAt;
    }

    /** From 1. */
    public int getTextVersion() {
        return textVersion;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    /** Markdown. */
    public String getBody() {
        return body;
    }

    /** Why the words before were corrected; null for the first wording, or if the writer did not say. */
    public @Nullable String getReason() {
        return reason;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
