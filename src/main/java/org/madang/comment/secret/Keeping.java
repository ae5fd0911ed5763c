package org.madang.comment.secret;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** For how long a secret comment is kept; its writer chooses. */
public enum Keeping {
    DAY(1),
    WEEK(7),
    MONTH(30),
    SEASON(90);

    private final int days;

    Keeping(int days) {
        this.days = days;
    }

    /** The choice of so many days. */
    public static Optional<Keeping> of(long days) {
        return Arrays.stream(values()).filter(one -> one.days == days).findFirst();
    }

    public int getDays() {
        return days;
    }

    Duration time() {
        return Duration.ofDays(days);
    }
}
