package org.madang.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * The figures shown beside a text. They follow the rows they count within a moment and can be recounted at any time;
 * what must be exact (an answer to a vote, a threshold) counts the rows themselves.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Tally {

    /** What is counted. */
    public enum Figure {
        SUPPORTS("supports"),
        COMMENTS("comments");

        private final String column;

        Figure(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    @Id
    @Column(name = "content_id")
    private UUID contentId;

    private int supports;
    private int comments;

    @Column(insertable = false, updatable = false)
    private int total;

    @Column(insertable = false, updatable = false)
    private Instant movedAt;

    protected Tally() {} // for Jakarta Persistence

    public UUID getContentId() {
        return contentId;
    }

    public int getSupports() {
        return supports;
    }

    public int getComments() {
        return comments;
    }

    /** When one of the figures last changed. */
    public Instant getMovedAt() {
        return movedAt;
    }

    /** Supports cast here and brought in from elsewhere, together. */
    public int getTotal() {
        return total;
    }
}
