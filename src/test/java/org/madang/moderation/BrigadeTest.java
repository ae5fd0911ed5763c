package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.madang.moderation.Brigade.Outcome;
import org.madang.moderation.Brigade.Outcomes;

/**
 * Brigades against the rules in use, a thousand times each from fixed seeds. The table is printed, goes to {@code
 * target/simulation/brigades.md}, and is the one that {@code docs/explanation/moderation-policy.md} shows: {@code mvn
 * test -Dtest=BrigadeTest}.
 */
class BrigadeTest {

    private static final int RUNS = 1_000;
    private static final long SEED = 20_261_122;
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final Path DOCS = Path.of("docs/explanation/moderation-policy.md");
    private static final PrintStream OUT = System.out;

    private static final Brigade THROW_AWAY =
            new Brigade("200 throw-away accounts, 300 readers", 300, 0.005, 0.02, 200, 0, 0, false, true, false);
    private static final Brigade KNOWN = new Brigade(
            "40 verified who flagged together before, 3,000 readers",
            3_000,
            0.001,
            0.02,
            0,
            40,
            48,
            true,
            false,
            false);
    private static final Brigade CALLED = new Brigade(
            "40 verified called by one link, 3,000 readers", 3_000, 0.001, 0.02, 0, 40, 0.15, false, true, false);
    private static final Brigade HIDDEN = new Brigade(
            "40 verified, never seen together, over two days, 3,000 readers",
            3_000,
            0.001,
            0.02,
            0,
            40,
            48,
            false,
            false,
            false);
    private static final Brigade UNPOPULAR =
            new Brigade("unpopular but civil, 3,000 readers", 3_000, 0.004, 0.01, 0, 0, 0, false, false, false);
    private static final Brigade SPAM_60 = new Brigade("spam, 60 readers", 60, 0.2, 0.002, 0, 0, 0, false, false, true);
    private static final Brigade SPAM_400 =
            new Brigade("spam, 400 readers", 400, 0.1, 0.002, 0, 0, 0, false, false, true);

    private static final Map<Brigade, List<Outcomes>> PLAYED = new LinkedHashMap<>();

    @BeforeAll
    static void play() {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (var brigade : List.of(THROW_AWAY, KNOWN, CALLED, HIDDEN, UNPOPULAR, SPAM_60, SPAM_400)) {
            var random = new Random(SEED);
            PLAYED.put(
                    brigade,
                    Stream.generate(() -> brigade.play(random)).limit(RUNS).toList());
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(MOST);
    }

    @Test
    void foldsSpamAndHardlyAnythingElse() {
        assertThat(share(THROW_AWAY)).isLessThan(0.005);
        assertThat(share(KNOWN)).isLessThan(0.01);
        assertThat(share(CALLED)).isLessThan(0.01);
        assertThat(share(HIDDEN)).isLessThan(0.5);
        assertThat(share(UNPOPULAR)).isLessThan(0.05);
        assertThat(share(SPAM_60)).isGreaterThan(0.9);
        assertThat(share(SPAM_400)).isGreaterThan(0.9);
    }

    @Test
    void bothUsualRulesHideWhatABrigadeWants() {
        for (var brigade : List.of(THROW_AWAY, KNOWN, CALLED, HIDDEN)) {
            assertThat(share(PLAYED.get(brigade), Outcomes::reports)).isGreaterThan(0.99);
            assertThat(share(PLAYED.get(brigade), Outcomes::discourse)).isGreaterThan(0.99);
        }
    }

    @Test
    void theTableIsTheOneThatTheDocsShow() throws IOException {
        var table = table();
        OUT.println(table);
        var folder = Files.createDirectories(Path.of("target/simulation"));
        Files.writeString(folder.resolve("brigades.md"), table);

        assertThat(Files.readString(DOCS)).as("the table in %s", DOCS).contains(table);
    }

    private static double share(Brigade brigade) {
        return share(PLAYED.get(brigade), Outcomes::madang);
    }

    private static double share(List<Outcomes> outcomes, Function<Outcomes, Outcome> rules) {
        return outcomes.stream().map(rules).filter(Outcome::folded).count() / (double) outcomes.size();
    }

    private static String cell(List<Outcomes> outcomes, Function<Outcomes, Outcome> rules) {
        var hours = outcomes.stream()
                .map(rules)
                .filter(Outcome::folded)
                .mapToDouble(Outcome::hours)
                .sorted()
                .toArray();
        var share = "%.1f %%".formatted(100 * share(outcomes, rules));
        return hours.length == 0 ? share : share + ", %.1f h".formatted(hours[hours.length / 2]);
    }

    private static String table() {
        var table =
                new StringBuilder("| case | Madang | three reports | Discourse's score |\n| --- | --- | --- | --- |\n");
        PLAYED.forEach((brigade, outcomes) -> table.append("| %s | %s | %s | %s |\n"
                .formatted(
                        brigade.name(),
                        cell(outcomes, Outcomes::madang),
                        cell(outcomes, Outcomes::reports),
                        cell(outcomes, Outcomes::discourse))));
        return table.toString();
    }
}
