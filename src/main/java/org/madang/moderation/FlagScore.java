package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * What the flags on one wording of a comment weigh together, and what follows by the rules of moderation.
 *
 * @param f sum of the flags' weights: tier × freshness
 * @param k weight of those who voted to keep it open
 * @param e distinct verified readers who saw it, as far as counted
 * @param t threshold, {@code clamp(0.5·√E, 4, 15)}
 * @param flaggers distinct flaggers whose flag weighs more than nothing
 * @param clusters independent groups among them
 */
public record FlagScore(double f, double k, long e, double t, int flaggers, int clusters) {

    /** The lowest threshold. */
    public static final double LOWEST_THRESHOLD = 4;

    /** The highest threshold. */
    public static final double HIGHEST_THRESHOLD = 15;

    /** The threshold grows with the square root of the readers, times this. */
    public static final double THRESHOLD_FACTOR = 0.5;

    /** From this share of the threshold on a comment is contested. */
    public static final double CONTESTED_SHARE = 0.5;

    /** A folded comment opens again below this share of the threshold. */
    public static final double OPENS_BELOW = 0.8;

    /** The flags must weigh at least this share of flags and keep-open votes together. */
    public static final double MAJORITY = 0.66;

    /** So many distinct flaggers, from as many clusters, are needed to fold. */
    public static final int LEAST_FLAGGERS = 5;

    /** After this time a flag weighs half. */
    public static final Duration HALF_LIFE = Duration.ofHours(72);

    /** After this time a flag weighs nothing. */
    public static final Duration END_OF_LIFE = Duration.ofDays(14);

    /** What the rules of moderation call for. */
    public enum Verdict {
        OPEN,
        CONTESTED,
        COLLAPSED
    }

    /**
     * Weighs the flags of now.
     *
     * @param flags one a person, none of them withdrawn
     * @param keepOpen summed weight of the votes to keep it open
     * @param readers distinct verified readers who saw it
     */
    public static FlagScore of(Collection<Flag> flags, double keepOpen, long readers, Instant now) {
        double sum = 0;
        int flaggers = 0;
        for (var flag : flags) {
            double weight = flag.getTier() * freshness(Duration.between(flag.getAt(), now));
            sum += weight;
            flaggers += weight > 0 ? 1 : 0;
        }
        return new FlagScore(sum, keepOpen, readers, threshold(readers), flaggers, flaggers);
    }

    static double freshness(Duration age) {
        if (age.compareTo(END_OF_LIFE) >= 0) {
            return 0;
        }
        return Math.pow(0.5, Math.max(0, age.toMillis()) / (double) HALF_LIFE.toMillis());
    }

    static double threshold(long readers) {
        return Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, THRESHOLD_FACTOR * Math.sqrt(readers)));
    }

    /** @param folded whether it is folded now: it takes less to stay folded than to fold */
    public Verdict verdict(boolean folded) {
        boolean enough = flaggers >= LEAST_FLAGGERS && clusters >= LEAST_FLAGGERS && f >= MAJORITY * (f + k);
        if (enough && f >= (folded ? OPENS_BELOW * t : t)) {
            return Verdict.COLLAPSED;
        }
        return f >= CONTESTED_SHARE * t ? Verdict.CONTESTED : Verdict.OPEN;
    }
}
