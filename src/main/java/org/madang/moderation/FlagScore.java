package org.madang.moderation;

import java.time.Instant;
import org.madang.moderation.log.LogFigures;

/**
 * What the flags on one wording of a text weigh together, and what follows by the rules of moderation. Every number of
 * the rules is a constant here, in {@link Judgement}, {@link Clusters}, {@link Ties} or {@link Surge}.
 *
 * @param f sum of the flags' weights, those of one cluster counted together
 * @param k weight of those who voted to keep it open, counted the same way
 * @param e distinct verified readers who saw it, as far as counted
 * @param t threshold, {@code clamp(0.5·√E, 4, 15)}, less for spam by somebody nobody knows
 * @param flaggers distinct flaggers whose flag weighs more than nothing
 * @param clusters independent groups among them
 * @param surge whether flags come in a wave, so that none of them folds anything for an hour
 */
public record FlagScore(double f, double k, long e, double t, int flaggers, int clusters, boolean surge) {

    /** The lowest threshold. */
    public static final double LOWEST_THRESHOLD = 4;

    /** The highest threshold. */
    public static final double HIGHEST_THRESHOLD = 15;

    /** The threshold grows with the square root of the readers, times this. */
    public static final double THRESHOLD_FACTOR = 0.5;

    /** The threshold's share for spam by an author below the first tier whom nobody supports. */
    public static final double SPAM_SHARE = 0.6;

    /** From this share of the threshold on a text is contested, and readers may vote to keep it open. */
    public static final double CONTESTED_SHARE = 0.5;

    /** A folded comment opens again below this share of the threshold. */
    public static final double OPENS_BELOW = 0.8;

    /** The flags must weigh at least this share of flags and keep-open votes together. */
    public static final double MAJORITY = 0.66;

    /** So many distinct flaggers, from as many clusters, are needed to fold. */
    public static final int LEAST_FLAGGERS = 5;

    /** A reason's threshold rises by this once juries agree with earlier ones in too few cases. */
    public static final double STRICTER = 1.25;

    /** What the rules of moderation call for. */
    public enum Verdict {
        OPEN,
        CONTESTED,
        COLLAPSED
    }

    /** Weighs a case as it stands. */
    static FlagScore of(Case weighed, Instant now) {
        var flags = Clusters.weigh(weighed.flags(), weighed.ties(), now);
        var keepOpen = Clusters.weigh(weighed.keepOpen(), weighed.ties(), now);
        return new FlagScore(
                flags.sum(),
                keepOpen.sum(),
                weighed.readers(),
                share(weighed, now) * threshold(weighed.readers()),
                flags.people(),
                flags.count(),
                Surge.isOn(weighed.flags(), now));
    }

    /** By how much the threshold is lowered for obvious spam, or raised where juries contradict each other. */
    private static double share(Case weighed, Instant now) {
        if (!weighed.untrustedAuthor() && weighed.stricter().isEmpty()) {
            return 1;
        }
        var reasons = weighed.reasons(now);
        var heaviest = reasons.heaviest();
        double stricter = heaviest == null ? 1 : weighed.stricter().getOrDefault(heaviest, 1.0);
        boolean spam = weighed.untrustedAuthor() && reasons.majority() && heaviest == FlagReason.SPAM;
        return stricter * (spam ? SPAM_SHARE : 1);
    }

    static double threshold(long readers) {
        return Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, THRESHOLD_FACTOR * Math.sqrt(readers)));
    }

    /** @param folded whether it is folded now: it takes less to stay folded than to fold */
    public Verdict verdict(boolean folded) {
        boolean enough = flaggers >= LEAST_FLAGGERS && clusters >= LEAST_FLAGGERS && f >= MAJORITY * (f + k);
        if (enough && (folded ? f >= OPENS_BELOW * t : f >= t && !surge)) {
            return Verdict.COLLAPSED;
        }
        return f >= CONTESTED_SHARE * t ? Verdict.CONTESTED : Verdict.OPEN;
    }

    /** The figures that the public log tells. */
    public LogFigures figures() {
        return new LogFigures(f, k, e, t, flaggers, clusters);
    }
}
