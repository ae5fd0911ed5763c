package org.madang.raising;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an editor raised a post, and why. A post is raised once, and that stands. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Raising {

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 200;

    @Id
    private UUID postId;

    @Nullable
    private UUID editorId;

    private String reason;

    private Instant raisedAt;

    protected Raising() {} // for Jakarta Persistence

    Raising(UUID post, UUID editor, String reason, Instant now) {
        this.postId = post;
        this.editorId = editor;
        this.reason = reason;
        this.raisedAt = now;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    /** Null once the editor's account has ended. */
    public @Nullable UUID getEditorId() {
        return editorId;
    }
}
