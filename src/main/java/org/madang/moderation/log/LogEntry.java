package org.madang.moderation.log;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of moderation in the public log. Each entry's hash covers its own fields and the hash of the entry before,
 * so that no entry can be changed, removed or moved without being noticed. Written once; the database refuses more.
 */
@Entity
@Table(name = "moderation_log")
@SuppressWarnings("NullAway.Init")
public class LogEntry {

    /** The hash before the first entry. */
    public static final String GENESIS = "0".repeat(64);

    /** Who took a step; never a person. */
    public enum Actor {
        SCORE,
        COMMUNITY,
        JURY,
        OFFICE,
        LAW,
        AUTHOR
    }

    /** What happened. */
    public enum Action {
        CONTESTED,
        COLLAPSED,
        OPENED,
        LAPSED,
        /** Flags came in a wave; none of them folds anything for an hour. */
        SURGE,
        /** The author asks a jury. */
        APPEALED,
        /** A jury is going to be drawn; from here on nobody can change among whom. */
        JURY_CALLED,
        /** A jury was drawn. */
        JURY_DRAWN,
        /** A jury confirmed the fold, or what flags say of a text that never folds. */
        UPHELD,
        /** A jury opened it; for thirty days the same reason does not fold it again. */
        RESTORED,
        /** The second instance confirmed what a jury said. */
        PANEL_UPHELD,
        /** The second instance opened what a jury had folded. */
        PANEL_RESTORED,
        /** A week's cases were chosen to be judged again; about no text, with the hash of what the choice rests on. */
        SAMPLED,
        /** Hidden on a legal request, for thirty days at most. */
        BLINDED,
        /** The author objected, or the time is over: it is shown again. */
        BLIND_LIFTED,
        /** Removed by order of a court or authority. */
        TOMBSTONED,
        /** A span that gives away personal data is masked. */
        MASKED,
        /** Somebody looked at a mask and kept it. */
        MASK_CONFIRMED,
        /** Somebody looked at a mask and took it off, or nobody looked in time. */
        MASK_LIFTED,
        /** Somebody may not write for a while; about no text and without a name. */
        SUSPENDED,
        /** Somebody may write again before that time. */
        SUSPENSION_LIFTED,
        /** A vote on a proposal is counted; with the hash of the file by which anybody counts it again. */
        BALLOT_COUNTED,
        /** The panel left a suspension standing. */
        SUSPENSION_UPHELD
    }

    @Id
    private long seq;

    private Instant at;

    @Nullable
    private UUID contentId;

    private String contentHash;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String rule;

    @Enumerated(EnumType.STRING)
    private Actor actor;

    private BigDecimal f;
    private BigDecimal k;
    private long e;
    private BigDecimal t;
    private int flaggers;
    private int clusters;

    @Nullable
    private Instant until;

    @Nullable
    private String reference;

    private String prev;
    private String hash;

    protected LogEntry() {} // for Jakarta Persistence

    LogEntry(long seq, String prev, LogStep step, Instant at) {
        this.seq = seq;
        this.prev = prev;
        this.contentId = step.content();
        this.contentHash = step.contentHash();
        this.action = step.action();
        this.rule = step.rule();
        this.actor = step.actor();
        this.f = figure(step.figures().f());
        this.k = figure(step.figures().k());
        this.e = step.figures().e();
        this.t = figure(step.figures().t());
        this.flaggers = step.figures().flaggers();
        this.clusters = step.figures().clusters();
        this.until = step.until();
        this.reference = step.reference();
        this.at = at;
        this.hash = computeHash();
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    /** SHA-256 of {@link #line()}, in lower-case hex. */
    public final String computeHash() {
        return sha256(line());
    }

    /** What the hash covers. */
    public final String line() {
        return row().line();
    }

    /** The fields as the export has them. */
    public final LogRow row() {
        return new LogRow(List.of(
                Long.toString(seq),
                at.toString(),
                contentId == null ? "-" : contentId.toString(),
                contentHash,
                action.name(),
                rule,
                actor.name(),
                f.toPlainString(),
                k.toPlainString(),
                Long.toString(e),
                t.toPlainString(),
                Integer.toString(flaggers),
                Integer.toString(clusters),
                until == null ? "" : until.toString(),
                reference == null ? "" : reference,
                prev,
                hash == null ? "" : hash));
    }

    /** SHA-256 of a text in UTF-8, in lower-case hex. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    public long getSeq() {
        return seq;
    }

    public Instant getAt() {
        return at;
    }

    /** What the step was about; null if it was about a person. */
    public @Nullable UUID getContentId() {
        return contentId;
    }

    /** When what the step did ends by itself; null if that was not set. */
    public @Nullable Instant getUntil() {
        return until;
    }

    /** Number of the order that the step carries out; null if there is none. */
    public @Nullable String getReference() {
        return reference;
    }

    /** SHA-256 of the wording that the step was about, or of the office's case. */
    public String getContentHash() {
        return contentHash;
    }

    public Action getAction() {
        return action;
    }

    /** Which rule, as in {@code SPAM} or {@code lapse-72h}. */
    public String getRule() {
        return rule;
    }

    public Actor getActor() {
        return actor;
    }

    public BigDecimal getF() {
        return f;
    }

    public BigDecimal getK() {
        return k;
    }

    public long getE() {
        return e;
    }

    public BigDecimal getT() {
        return t;
    }

    public int getFlaggers() {
        return flaggers;
    }

    public int getClusters() {
        return clusters;
    }

    public String getPrev() {
        return prev;
    }

    public String getHash() {
        return hash;
    }
}
