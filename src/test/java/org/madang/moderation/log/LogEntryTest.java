package org.madang.moderation.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;

class LogEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LogFigures FIGURES = new LogFigures(4.125, 0, 0, 4, 5, 5);
    private static final UUID CONTENT = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private static LogEntry entry(long seq, String prev, String rule) {
        var step =
                LogStep.about(CONTENT, "글", Action.COLLAPSED, rule, Actor.SCORE).with(FIGURES);
        return new LogEntry(seq, prev, step, NOW);
    }

    @Test
    void theHashCoversTheEntryAndTheOneBefore() {
        var first = entry(1, LogEntry.GENESIS, "SPAM");
        var second = entry(2, first.getHash(), "SPAM");

        assertThat(first.getHash()).isEqualTo(first.computeHash()).matches("[0-9a-f]{64}");
        assertThat(second.getHash()).isNotEqualTo(first.getHash());
        assertThat(entry(1, LogEntry.GENESIS, "ABUSE").getHash()).isNotEqualTo(first.getHash());
        assertThat(entry(2, LogEntry.GENESIS, "SPAM").getHash()).isNotEqualTo(second.getHash());
    }

    @Test
    void theLineIsWhatTheReferencePageSays() {
        var step = LogStep.about(CONTENT, "글", Action.TOMBSTONED, "court-order", Actor.LAW)
                .until(NOW.plusSeconds(60))
                .referringTo("2026카합1234");

        assertThat(new LogEntry(7, LogEntry.GENESIS, step, NOW).line())
                .isEqualTo("7|2026-11-22T03:00:00Z|01930000-0000-7000-8000-000000000001|" + LogEntry.sha256("글")
                        + "|TOMBSTONED|court-order|LAW|0.000|0.000|0|0.000|0|0|" + LogEntry.GENESIS
                        + "|2026-11-22T03:01:00Z|ref:2026카합1234");
    }

    @Test
    void wordsThatWouldBlurTheLineAreRefused() {
        for (var words : new String[] {"a|b", "a,b", "a\nb", "\"", "", "x".repeat(81)}) {
            assertThatThrownBy(() -> LogStep.about(CONTENT, "", Action.MASKED, words, Actor.OFFICE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
