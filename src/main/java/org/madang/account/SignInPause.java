package org.madang.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long signing in is refused after wrong passwords: from the fifth on, 15 seconds and twice as long each time. */
final class SignInPause {

    private static final int FAILURES_BEFORE_A_PAUSE = 5;
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private SignInPause() {}

    /**
     * Until when signing in is refused.
     *
     * @param failures how many there were in a row, this one included
     * @return null if it is not
     */
    static @Nullable Instant after(int failures, Instant now) {
        int over = failures - FAILURES_BEFORE_A_PAUSE;
        if (over < 0) {
            return null;
        }
        var pause = FIRST.multipliedBy(1L << Math.min(over, MOST_DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    /** Whether this failure is the one that begins the first pause. */
    static boolean beginsWith(int failures) {
        return failures == FAILURES_BEFORE_A_PAUSE;
    }
}
