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
        /** Somebody may not write for a while; about no text and without a name. */
        SUSPENDED,
        /** Somebody may write again before that time. */
        SUSPENSION_LIFTED
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

    private String prev;
    private String hash;

    protected LogEntry() {} // for Jakarta Persistence

    LogEntry(
            long seq,
            String prev,
            UUID content,
            String contentHash,
            Action action,
            String rule,
            Actor actor,
            LogFigures figures,
            Instant at) {
        this.seq = seq;
        this.prev = prev;
        this.contentId = content;
        this.contentHash = contentHash;
        this.action = action;
        this.rule = rule;
        this.actor = actor;
        this.f = figure(figures.f());
        this.k = figure(figures.k());
        this.e = figures.e();
        this.t = figure(figures.t());
        this.flaggers = figures.flaggers();
        this.clusters = figures.clusters();
        this.at = at;
        this.hash = computeHash();
    }

    /** A step about a person. The log does not say about whom; the case's hash ties it to what the office has. */
    LogEntry(long seq, String prev, String caseHash, Action action, String rule, @Nullable Instant until, Instant at) {
        this.seq = seq;
        this.prev = prev;
        this.contentHash = caseHash;
        this.action = action;
        this.rule = rule;
        this.actor = Actor.OFFICE;
        this.f = figure(0);
        this.k = figure(0);
        this.t = figure(0);
        this.until = until;
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

    /** The fields in the order of the export, parted by {@code |}, the end last if there is one: what the hash covers. */
    public final String line() {
        var line = String.join(
                "|",
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
                prev);
        return until == null ? line : line + "|" + until;
    }

    static String sha256(String text) {
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
