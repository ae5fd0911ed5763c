package org.madang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobThreadsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static Duration pause(int failures) {
        return Duration.between(NOW, JobThreads.next(NOW, failures));
    }

    @Test
    void thePauseDoublesWithEveryFailureUpToAnHour() {
        assertThat(pause(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pause(9)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(pause(10)).isEqualTo(Duration.ofHours(1));
        assertThat(pause(1_000)).isEqualTo(Duration.ofHours(1));
    }
}
