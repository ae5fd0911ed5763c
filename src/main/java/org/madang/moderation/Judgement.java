package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reader's judgement of a wording, a flag or a vote to keep it open, with all that its weight depends on.
 *
 * @param person whose it is; only to tell people apart
 * @param reason why it was flagged; null for a vote to keep it open
 * @param tier the person's tier when judging, see {@link org.madang.account.Trust}
 * @param agreed how many of the person's earlier flags juries agreed with
 * @param rejected how many they rejected
 * @param at when
 * @param inReturn whether it flags somebody who flagged this person within {@link #RETURN_WINDOW} before
 * @param door keyed hash of network block and browser; null once that is forgotten
 * @param link keyed hash of the address the person came by; null if there was none
 */
public record Judgement(
        UUID person,
        @Nullable FlagReason reason,
        double tier,
        int agreed,
        int rejected,
        Instant at,
        boolean inReturn,
        @Nullable String door,
        @Nullable String link) {

    /** After this time a judgement weighs half. */
    public static final Duration HALF_LIFE = Duration.ofHours(72);

    /** After this time a judgement weighs nothing. */
    public static final Duration END_OF_LIFE = Duration.ofDays(14);

    /** Somebody whose flags nobody has judged yet starts as if this many had been agreed with, and as many rejected. */
    public static final int PRIOR = 2;

    /** The reliability of somebody whom juries always contradict goes down to this. */
    public static final double LEAST_RELIABILITY = 0.25;

    /** The reliability of somebody whom juries always agree with goes up to this. */
    public static final double MOST_RELIABILITY = 1.5;

    /** A flag on somebody who flagged oneself within this time is taken for a return. */
    public static final Duration RETURN_WINDOW = Duration.ofHours(24);

    /** What a flag in return counts. */
    public static final double RETURN_FACTOR = 0.25;

    private static final long END_MILLIS = END_OF_LIFE.toMillis();
    private static final double DECAY = -Math.log(2) / HALF_LIFE.toMillis();

    /** A judgement of which nothing is known but who, how heavy and when. */
    public static Judgement of(UUID person, @Nullable FlagReason reason, double tier, Instant at) {
        return new Judgement(person, reason, tier, 0, 0, at, false, null, null);
    }

    /** {@code tier × reliability × freshness}, a return counted less; independence is a matter of {@link Clusters}. */
    public double weight(Instant now) {
        if (tier == 0) {
            return 0;
        }
        double weight = tier * reliability(agreed, rejected) * freshness(now.toEpochMilli() - at.toEpochMilli());
        return inReturn ? weight * RETURN_FACTOR : weight;
    }

    static double reliability(int agreed, int rejected) {
        double share = 2.0 * (agreed + PRIOR) / (agreed + rejected + 2 * PRIOR);
        return Math.min(MOST_RELIABILITY, Math.max(LEAST_RELIABILITY, share));
    }

    static double freshness(Duration age) {
        return freshness(age.toMillis());
    }

    /** Asked for every flag whenever a text is weighed, hence without a power of a general base. */
    private static double freshness(long age) {
        return age >= END_MILLIS ? 0 : Math.exp(Math.max(0, age) * DECAY);
    }
}
