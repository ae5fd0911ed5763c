package org.madang.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.Standing;

/**
 * How things stand with a text on which flags were ever set: what they weigh, by which rule it is contested or folded,
 * and until when. Each change of the flags gives it a new stamp.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Weighing {

    @Id
    private UUID contentId;

    private int textVersion;
    private UUID stamp;
    private double f;
    private double k;
    private long e;
    private double t;
    private int flaggers;
    private int clusters;

    @Nullable
    private String rule;

    private Instant since;

    @Nullable
    private Instant until;

    @Nullable
    private Instant surgeUntil;

    @Nullable
    private Instant countsFrom;

    private boolean editedOnce;

    @Nullable
    private Long entry;

    @Nullable
    private Instant foldedAt;

    @Nullable
    private String foldedRule;

    @Nullable
    private String office;

    protected Weighing() {} // for Jakarta Persistence

    Weighing(Content content, Instant now) {
        contentId = content.getId();
        textVersion = content.getTextVersion();
        stamp = UUID.randomUUID();
        since = now;
    }

    /** From now on the flags on this wording count, and those on earlier ones no more. */
    void follow(int newVersion) {
        textVersion = newVersion;
        changed();
    }

    /** The flags or the votes changed. */
    void changed() {
        stamp = UUID.randomUUID();
    }

    void weighed(FlagScore score) {
        f = score.f();
        k = score.k();
        e = score.e();
        t = score.t();
        flaggers = score.flaggers();
        clusters = score.clusters();
    }

    /** Notes where it stands now. */
    void stand(Course.Move move, long logEntry, Instant now) {
        rule = move.rule();
        since = now;
        until = move.until();
        entry = logEntry;
        office = null;
        if (move.to() == Standing.COLLAPSED) {
            foldedAt = now;
            foldedRule = move.rule();
        }
        if (move.forgetsFlags()) {
            countsFrom = now;
            changed();
        }
    }

    /** Folding by score waits until then; null if it does not. */
    void surges(@Nullable Instant end) {
        surgeUntil = end;
    }

    /** A department marked it, under its name. */
    void markedBy(String department) {
        office = department;
    }

    /** The author's considered edit was used. */
    void edited() {
        editedOnce = true;
    }

    public UUID getContentId() {
        return contentId;
    }

    /** The wording whose flags count. */
    public int getTextVersion() {
        return textVersion;
    }

    UUID getStamp() {
        return stamp;
    }

    /** As last weighed. */
    public FlagScore score() {
        return new FlagScore(f, k, e, t, flaggers, clusters, surgeUntil != null);
    }

    /** Why it stands where it stands: a reason of flags, or the name of a rule; null while it never left {@code OPEN}. */
    public @Nullable String getRule() {
        return rule;
    }

    /** When it came to stand where it stands. */
    public Instant getSince() {
        return since;
    }

    /** When that ends by itself; null if it is not folded. */
    public @Nullable Instant getUntil() {
        return until;
    }

    /** Until when folding by score waits after a wave of flags; null if there was none. */
    public @Nullable Instant getSurgeUntil() {
        return surgeUntil;
    }

    public boolean isSurging(Instant now) {
        return surgeUntil != null && surgeUntil.isAfter(now);
    }

    /** Flags up to this moment count no more; null if all count. */
    @Nullable
    Instant getCountsFrom() {
        return countsFrom;
    }

    public boolean isEditedOnce() {
        return editedOnce;
    }

    /** When flags last folded it; null if they never did. */
    public @Nullable Instant getFoldedAt() {
        return foldedAt;
    }

    /** By which reason; null if they never did. */
    public @Nullable String getFoldedRule() {
        return foldedRule;
    }

    /** Slug of the department that marked it as contested; null if flags did. */
    public @Nullable String getOffice() {
        return office;
    }

    /** Number of the entry of the log that put it where it stands; null if none did. */
    public @Nullable Long getEntry() {
        return entry;
    }
}
