package org.madang.search.index;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far it is with reading every text anew.
 *
 * @param endedAt null while it goes on
 * @param total how many texts there were at its beginning
 * @param left how many still wait
 */
public record Refill(Instant startedAt, @Nullable Instant endedAt, long total, long left) {

    public boolean isGoingOn() {
        return endedAt == null;
    }

    /** How many are done. */
    public long done() {
        return Math.max(0, total - left);
    }

    /** Of a hundred. */
    public int percent() {
        return total == 0 ? 100 : (int) (100 * done() / total);
    }

    /** Texts a second until now, or to its end. */
    public long rate(Instant now) {
        var end = endedAt == null ? now : endedAt;
        long millis = Math.max(1, Duration.between(startedAt, end).toMillis());
        return 1000 * done() / millis;
    }

    /** How many seconds are left at that rate; 0 while nothing is known of it. */
    public long secondsLeft(Instant now) {
        long rate = rate(now);
        return rate == 0 ? 0 : left / rate;
    }
}
