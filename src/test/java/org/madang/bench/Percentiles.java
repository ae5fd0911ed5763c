package org.madang.bench;

import java.util.Arrays;

/** Looks up the values below which a share of all measurements lies. */
final class Percentiles {

    private final long[] sorted;

    Percentiles(long[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /**
     * The smallest value that at least this share of the values does not exceed.
     *
     * @param percent above 0, at most 100
     * @return 0 if there are no values
     */
    long at(double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    int count() {
        return sorted.length;
    }
}
