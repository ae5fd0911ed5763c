package org.madang.neighbourhood;

import java.time.Duration;

/** How often somebody wants a mail with the news. */
public enum Rhythm {
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7));

    private final Duration pause;

    Rhythm(Duration pause) {
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
