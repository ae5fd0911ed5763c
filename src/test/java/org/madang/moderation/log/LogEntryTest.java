package org.madang.moderation.log;

import static org.assertj.core.api.Assertions.assertThat;

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
        return new LogEntry(
                seq, prev, CONTENT, LogEntry.sha256("글"), Action.COLLAPSED, rule, Actor.SCORE, FIGURES, NOW);
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
}
