package org.madang.syndication;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The pauses between attempts: half a minute first, four times as long each time, up to six hours. */
public final class BackOff {

    /** After so many attempts in a row nobody tries again by itself; the last comes after about 15 hours. */
    public static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final int FACTOR = 4;

    private BackOff() {}

    /**
     * When to try again.
     *
     * @param attempts how many failed in a row, from 1
     * @param asked how long the network wants us to wait at least; null if it does not say
     */
    public static Instant next(Instant failedAt, int attempts, @Nullable Duration asked) {
        var pause = FIRST;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return failedAt.plus(longer(shorter(pause, LONGEST), asked == null ? FIRST : shorter(asked, LONGEST_ASKED)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
