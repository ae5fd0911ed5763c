package org.madang.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What a writer changed in a public post and has not put up yet. Readers see the post as it was.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class WorkingCopy {

    @Id
    @Column(name = "post_id")
    private UUID post;

    private String title;
    private String summary;
    private String body;

    @Column(updatable = false)
    private int baseVersion;

    private Instant savedAt;

    @Version
    private int version;

    protected WorkingCopy() {} // for Jakarta Persistence

    WorkingCopy(Post post, WorkingText text, Instant now) {
        this.post = post.getId();
        this.baseVersion = post.getVersion();
        rewrite(text, now);
    }

    void rewrite(WorkingText text, Instant now) {
        title = text.title();
        summary = text.summary();
        body = text.body();
        savedAt = now;
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

    /** The version of the post that was being changed. */
    public int getBaseVersion() {
        return baseVersion;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Counts from 1 with every change; 0 stands for a copy that is not there yet. */
    public int getTag() {
        return version + 1;
    }
}
