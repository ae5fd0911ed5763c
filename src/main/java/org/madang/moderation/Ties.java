package org.madang.moderation;

import java.util.Set;
import java.util.UUID;

/**
 * Pairs of people who flag together so often that they count as one.
 *
 * @param pairs of people, each pair once
 */
public record Ties(Set<Pair> pairs) {

    /** Flags on the same wordings that two people must share at least. */
    public static final int SHARED_FLAGS = 3;

    /** Share of the flags of both that must be shared at least (Jaccard's index). */
    public static final double JACCARD = 0.5;

    /** Flags older than this many days tie nobody. */
    public static final int DAYS = 90;

    /** Nobody is tied to anybody. */
    public static final Ties NONE = new Ties(Set.of());

    /** Two people, in the order of their ids. */
    public record Pair(UUID one, UUID other) {

        public Pair {
            if (one.compareTo(other) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }

    public Ties {
        pairs = Set.copyOf(pairs);
    }

    /**
     * Whether two people are tied by what they flagged in the last {@link #DAYS} days.
     *
     * @param shared wordings that both flagged
     * @param ones wordings that the one flagged
     * @param others wordings that the other flagged
     */
    public static boolean tied(long shared, long ones, long others) {
        return shared >= SHARED_FLAGS && shared >= JACCARD * (ones + others - shared);
    }
}
