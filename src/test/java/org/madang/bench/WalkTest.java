package org.madang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.launch.StartRefusedException;

/** What is sent, in which order, and how the times of it are read. */
class WalkTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2500, 2000", "7, 5", "6, 4", "12, 18", "1, 9"})
    void everyPairComesOnce(long left, long right) {
        var pairs = new Pairs(left, right);

        assertThat(LongStream.range(0, Math.min(pairs.size(), 50_000)).mapToObj(pairs::at))
                .doesNotHaveDuplicates()
                .allMatch(pair -> pair.left() < left && pair.right() < right);
    }

    @Test
    void addressesAndNumbersComeInTurn() {
        var load = Load.read("both", List.of("/posts/{n}", "/proposals/{n}"), 2);

        assertThat(LongStream.range(0, 5).mapToObj(load::path))
                .containsExactly("/posts/1", "/proposals/1", "/posts/2", "/proposals/2", "/posts/1");
    }

    @Test
    void percentilesAreValuesThatWereMeasured() {
        var hundred =
                new Percentiles(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.at(100)).isEqualTo(100);
        assertThat(new Percentiles(new long[] {7}).at(99)).isEqualTo(7);
        assertThat(new Percentiles(new long[0]).at(99)).isZero();
    }

    @Test
    void beginAndCommitAreNoStatementsOfOurs() {
        var log = """
                2026-11-22 03:00:00.000 UTC [42] LOG:  execute <unnamed>: BEGIN
                2026-11-22 03:00:00.000 UTC [42] LOG:  execute <unnamed>: select p.id
                        from sign_in s where s.token_hash = $1
                2026-11-22 03:00:00.000 UTC [42] DETAIL:  Parameters: $1 = 'statement: select 2'
                2026-11-22 03:00:00.000 UTC [42] LOG:  execute S_1: COMMIT
                2026-11-22 03:00:00.000 UTC [42] LOG:  execute S_3: select 1
                2026-11-22 03:00:00.000 UTC [43] LOG:  statement: select 3
                2026-11-22 03:00:00.000 UTC [43] LOG:  execute <unnamed>: \s
                """;

        assertThat(StatementLog.statements(log)).hasSize(3);
    }

    @Test
    void aSizeThatIsNoNumberStopsTheBenchWithItsName() {
        var properties = new Properties();
        properties.setProperty("madang.bench.proposals", "many");

        assertThatThrownBy(() -> BenchOptions.from(properties))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("madang.bench.proposals");
    }

    @Test
    void copyKeepsWhatItsFormatWouldTakeForItsOwn() {
        assertThat(CopyTable.escaped("a\tb\nc\\d")).isEqualTo("a\\tb\\nc\\\\d");
    }
}
