package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT2M", "3, PT8M", "4, PT32M", "5, PT2H8M", "6, PT6H", "7, PT6H", "100, PT6H"})
    void pausesGrowUpToALimit(int attempts, Duration pause) {
        assertThat(BackOff.next(NOW, attempts, null)).isEqualTo(NOW.plus(pause));
    }

    @Test
    void aNetworkMayAskForALongerPause() {
        assertThat(BackOff.next(NOW, 1, Duration.ofMinutes(7))).isEqualTo(NOW.plusSeconds(420));
        assertThat(BackOff.next(NOW, 3, Duration.ofSeconds(1))).isEqualTo(NOW.plusSeconds(480));
        assertThat(BackOff.next(NOW, 1, Duration.ofDays(400))).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
