package org.madang.moderation.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.launch.VerifyLog;
import org.madang.moderation.log.ChainVerifier.Fault;
import org.madang.moderation.log.ChainVerifier.Kind;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;

class ChainVerifierTest {

    private static final Instant BEGIN = Instant.parse("2026-11-22T03:00:00Z");
    private static final Duration MOST_CPU = Duration.ofSeconds(20);
    private static final List<LogRow> ROWS = rows(60);

    /** A chain in which every kind of entry stands. */
    private static List<LogRow> rows(int count) {
        List<LogRow> rows = new ArrayList<>();
        var prev = LogEntry.GENESIS;
        for (int i = 1; i <= count; i++) {
            var entry = new LogEntry(i, prev, step(i), BEGIN.plusSeconds(i));
            rows.add(entry.row());
            prev = entry.getHash();
        }
        return rows;
    }

    private static LogStep step(int i) {
        var step = LogStep.about(
                        new UUID(7, i), "글 " + i, Action.values()[i % Action.values().length], "SPAM", Actor.SCORE)
                .with(new LogFigures(4 + i, 1, i, 4, 5, 5));
        return i % 3 == 0 ? step.until(BEGIN.plusSeconds(2L * i)).referringTo("2026카합" + i) : step;
    }

    private static Optional<Fault> check(List<LogRow> rows) {
        var verifier = new ChainVerifier();
        return rows.stream().map(verifier::check).flatMap(Optional::stream).findFirst();
    }

    @Test
    void aChainAsItWasWrittenFits() {
        assertThat(check(ROWS)).isEmpty();
    }

    static IntStream columns() {
        return IntStream.range(0, LogRow.COLUMNS.size());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aChangeOfAnyFieldOfAnyRowIsFound(int column) {
        for (int i = 0; i < ROWS.size(); i++) {
            var fields = new ArrayList<>(ROWS.get(i).fields());
            fields.set(
                    column,
                    fields.get(column).isEmpty()
                            ? "9"
                            : "9" + fields.get(column).substring(1) + "1");
            var changed = new ArrayList<>(ROWS);
            changed.set(i, new LogRow(fields));

            assertThat(check(changed)).as("row %d", i + 1).isPresent();
        }
    }

    @Test
    void aChangedRowIsFoundEvenWithItsHashMadeAnew() {
        for (int i = 0; i < ROWS.size() - 1; i++) {
            var fields = new ArrayList<>(ROWS.get(i).fields());
            fields.set(5, "ABUSE");
            fields.set(16, LogEntry.sha256(new LogRow(fields).line()));
            var changed = new ArrayList<>(ROWS);
            changed.set(i, new LogRow(fields));

            assertThat(check(changed)).contains(new Fault(i + 2L, Long.toString(i + 2), Kind.LINK));
        }
    }

    @Test
    void aRowTakenOutOrPutInIsFound() {
        for (int i = 0; i < ROWS.size() - 1; i++) {
            var less = new ArrayList<>(ROWS);
            less.remove(i);
            assertThat(check(less)).as("without row %d", i + 1).isPresent();
            var more = new ArrayList<>(ROWS);
            more.add(i, ROWS.get(i));
            assertThat(check(more)).as("row %d twice", i + 1).isPresent();
        }
    }

    @Test
    void anyTwoRowsThatWereSwappedAreFound() {
        for (int i = 0; i < ROWS.size(); i++) {
            for (int j = i + 1; j < ROWS.size(); j++) {
                var swapped = new ArrayList<>(ROWS);
                Collections.swap(swapped, i, j);
                assertThat(check(swapped)).as("%d and %d", i + 1, j + 1).isPresent();
            }
        }
    }

    @Test
    void onlyAPublishedRootTellsThatTheEndIsMissingOrAllWasWrittenAnew() {
        var last = ROWS.get(ROWS.size() - 1);
        var cut = new ChainVerifier().expecting(ROWS.size(), last.hash());
        ROWS.subList(0, ROWS.size() - 1)
                .forEach(row -> assertThat(cut.check(row)).isEmpty());
        assertThat(cut.missing()).isPresent();

        var anew = new ChainVerifier().expecting(30, "0".repeat(64));
        assertThat(ROWS.stream().map(anew::check).flatMap(Optional::stream).findFirst())
                .map(Fault::kind)
                .contains(Kind.ROOT);
    }

    @Test
    void theCommandFindsTheSameInAnExport(@TempDir Path folder) throws IOException {
        var export = folder.resolve("log.csv");
        List<String> lines = new ArrayList<>(List.of(String.join(",", LogRow.COLUMNS)));
        ROWS.forEach(row -> lines.add(row.csv()));
        Files.write(export, lines);
        assertThat(VerifyLog.verify(export, new ChainVerifier())).isEmpty();

        lines.set(17, lines.get(17).replace("SPAM", "ABUSE"));
        Files.write(export, lines);
        assertThat(VerifyLog.verify(export, new ChainVerifier())).contains(new Fault(17, "17", Kind.HASH));
    }

    @Test
    void aMillionEntriesCostLessThanTwentySecondsOfCpu() {
        var random = new Random(7);
        var content = new UUID(random.nextLong(), random.nextLong());
        var verifier = new ChainVerifier();
        var threads = ManagementFactory.getThreadMXBean();
        var prev = LogEntry.GENESIS;
        long spent = 0;
        for (int i = 1; i <= 1_000_000; i++) {
            var step = new LogStep(
                    content, LogEntry.GENESIS, Action.COLLAPSED, "SPAM", Actor.SCORE, LogFigures.NONE, null, null);
            var entry = new LogEntry(i, prev, step, BEGIN);
            prev = entry.getHash();
            var line = entry.row().csv();
            long before = threads.getCurrentThreadCpuTime();
            assertThat(verifier.check(LogRow.parse(line)).isEmpty()).isTrue();
            spent += threads.getCurrentThreadCpuTime() - before;
        }

        assertThat(verifier.entries()).isEqualTo(1_000_000);
        assertThat(Duration.ofNanos(spent)).isLessThan(MOST_CPU);
    }
}
