package org.madang.launch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits between two looks at something outside this process. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
