package org.madang.account.limits;

import java.time.Duration;

/**
 * So many in a while: all at once, or spread; each comes back after its share of the period.
 *
 * @param count how many, from 1
 */
public record Allowance(int count, Duration period) {

    static Allowance of(int count, Duration period) {
        return new Allowance(count, period);
    }

    /** The same allowance so many times. */
    Allowance times(int factor) {
        return new Allowance(Math.multiplyExact(count, factor), period);
    }

    /** After how long one of them is back. */
    Duration share() {
        return period.dividedBy(count);
    }

    /** How many are left if all are back after {@code untilFull}. */
    int left(Duration untilFull) {
        if (untilFull.isNegative() || untilFull.isZero()) {
            return count;
        }
        var free = period.minus(untilFull);
        return free.isNegative() ? 0 : (int) Math.min(count, free.dividedBy(share()));
    }
}
