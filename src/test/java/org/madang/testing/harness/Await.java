package org.madang.testing.harness;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does; the one place where a test looks again and again. */
public final class Await {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Await() {}

    /** Looks until it is so or the time is over; whether it is so. */
    public static boolean until(Duration atMost, BooleanSupplier so) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
