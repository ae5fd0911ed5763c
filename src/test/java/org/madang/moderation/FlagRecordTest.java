package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.moderation.FlagRecord.Judged;

class FlagRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    /** The newest first, a day apart: {@code x} was rejected. */
    private static FlagRecord latest(String outcomes) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < outcomes.length(); i++) {
            judged.add(new Judged(outcomes.charAt(i) == 'x', NOW.minus(Duration.ofDays(i))));
        }
        return new FlagRecord(0, 0, judged);
    }

    @Test
    void fiveRejectedOfTheLastEightPauseForSevenDaysAfterTheLastOfThem() {
        assertThat(latest("ooxxxxx").pausedUntil())
                .isEqualTo(NOW.minus(Duration.ofDays(2)).plus(FlagRecord.PAUSE));
        assertThat(latest("xoxoxoxx").pausedUntil()).isEqualTo(NOW.plus(FlagRecord.PAUSE));
    }

    @Test
    void fourRejectedOrOlderOnesDoNot() {
        assertThat(latest("xxxxoooo").pausedUntil()).isEqualTo(Instant.EPOCH);
        assertThat(latest("xxxxoooox").pausedUntil())
                .as("the ninth is not looked at")
                .isEqualTo(Instant.EPOCH);
        assertThat(latest("").pausedUntil()).isEqualTo(Instant.EPOCH);
    }
}
