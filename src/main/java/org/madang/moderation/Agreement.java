package org.madang.moderation;

/**
 * How often a second jury found the same as the first about one reason, in the last {@value #DAYS} days.
 *
 * @param judged how many cases were judged again
 * @param agreed in how many of them the juries agreed
 */
public record Agreement(FlagReason reason, long judged, long agreed) {

    /** So far back the sample is looked at. */
    public static final int DAYS = 90;

    /** Fewer cases than this say nothing. */
    public static final int LEAST = 5;

    /** Below this share the threshold of the reason rises by {@link FlagScore#STRICTER}. */
    public static final double ENOUGH = 0.8;

    /** From 0 to 1; 1 as long as nothing was judged again. */
    public double share() {
        return judged == 0 ? 1 : (double) agreed / judged;
    }

    /** Whether juries contradict each other so often that more flags are needed to fold for this reason. */
    public boolean isLow() {
        return judged >= LEAST && share() < ENOUGH;
    }
}
