package org.madang.bench;

/**
 * Counts through all pairs of two ranges, each once, both sides changing at every step. The same walk as
 * {@code requests.lua}, so that what was seeded, sent and inserted never meets.
 */
record Pairs(long left, long right) {

    /** One pair, both from 0. */
    record Pair(long left, long right) {}

    /** The pair at a step from 0; from {@link #size()} on the pairs come again. */
    Pair at(long step) {
        return new Pair(step % left, (step + step / leastCommonMultiple()) % right);
    }

    long size() {
        return left * right;
    }

    private long leastCommonMultiple() {
        return left / greatestCommonDivisor(left, right) * right;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
