package org.madang.moderation.jury;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.FlagReason;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.shared.DomainException;

/**
 * A jury on one wording: announced, drawn once the public value is there, at work for {@link #SITS}, and done. From the
 * announcement on nobody can change among whom it is drawn.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Jury {

    /** So long jurors have from the draw on. */
    public static final Duration SITS = Duration.ofHours(72);

    /** The longest appeal, in characters. */
    public static final int MAX_APPEAL = 1_000;

    @Id
    private UUID id;

    private long number;
    private UUID contentId;
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private FlagReason rule;

    private String bodyHtml;
    private String wordsHash;
    private String appeal;

    @Nullable
    private Boolean earlier;

    private Instant announcedAt;

    @Embedded
    private Lot lot;

    @Nullable
    private Instant endsAt;

    @Nullable
    private String found;

    @Nullable
    private Instant decidedAt;

    @Version
    private int version;

    protected Jury() {} // for Jakarta Persistence

    Jury(UUID id, long number, JuryQuestion question, String poolHash, Instant beaconAt, Instant now) {
        this.id = id;
        this.number = number;
        this.contentId = question.content();
        this.textVersion = question.textVersion();
        this.cause = question.cause();
        this.rule = question.rule();
        this.bodyHtml = question.bodyHtml();
        this.wordsHash = question.wordsHash();
        this.appeal = question.appeal();
        this.earlier = question.earlier();
        this.lot = new Lot(poolHash, beaconAt);
        this.announcedAt = now;
    }

    /** Ties the draw to the public log: the hash of the entry that announced it. */
    void announcedBy(String hash) {
        lot.tieTo(hash);
    }

    /**
     * The public value is there.
     *
     * @param from where it comes from, for whoever checks
     */
    void drawBy(String value, String from, Instant now) {
        lot.fall(id, value, from, now);
        endsAt = now.plus(SITS);
    }

    /** @throws DomainException {@code jury-over} unless jurors are at work */
    void requireAtWork(Instant now) {
        if (decidedAt != null || endsAt == null || !endsAt.isAfter(now)) {
            throw DomainException.conflict("jury-over");
        }
    }

    void decide(Verdict verdict, Instant now) {
        var broken = verdict.rule();
        found = broken == null ? Verdict.NONE : broken.name();
        decidedAt = now;
    }

    /** Whether the time of its jurors is over. */
    boolean isOverdue(Instant now) {
        return decidedAt == null && endsAt != null && !endsAt.isAfter(now);
    }

    /** What anybody needs to draw again; the jury must be drawn. */
    DrawSheet sheet(List<Draw.Candidate> pool, List<String> invited) {
        return lot.sheet(id, pool, invited);
    }

    public UUID getId() {
        return id;
    }

    /** By which people know it. */
    public long getNumber() {
        return number;
    }

    public UUID getContentId() {
        return contentId;
    }

    public int getTextVersion() {
        return textVersion;
    }

    public Cause getCause() {
        return cause;
    }

    /** Which flags say is broken. */
    public FlagReason getRule() {
        return rule;
    }

    /** The wording in question, as jurors see it. */
    public String getBodyHtml() {
        return bodyHtml;
    }

    public String getWordsHash() {
        return wordsHash;
    }

    /** What the author says; empty if it is no appeal. */
    public String getAppeal() {
        return appeal;
    }

    /** Whether it judges again what was decided, and changes nothing for the text. */
    public boolean isSample() {
        return cause == Cause.SAMPLE;
    }

    /** In a sample, whether the first jury upheld it; null in all others. */
    public @Nullable Boolean getEarlier() {
        return earlier;
    }

    public Instant getAnnouncedAt() {
        return announcedAt;
    }

    /** By what its jurors are drawn. */
    public Lot getLot() {
        return lot;
    }

    public boolean isDrawn() {
        return lot.getDrawnAt() != null;
    }

    /** Null until it is drawn. */
    public @Nullable Instant getEndsAt() {
        return endsAt;
    }

    /** A reason, or {@link Verdict#NONE}; null while jurors are at work. */
    public @Nullable String getFound() {
        return found;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
