package org.madang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private final Measurement quick = new Measurement("static", 20_000, 0.64, 3.25, 41.2, Double.NaN, 30.4, "");
    private final Measurement slow = new Measurement("home", 9_000, 1.5, 4, 98, 0.4, 28, "3 answers of 400 and above");

    @Test
    void everyRowIsComparedWithTheStaticFile() {
        assertThat(ResultTable.of(List.of(quick, slow), 20_000))
                .contains("| static |     20,000 |    0.6 |    3.3 |"
                        + "            41 |               – |         30.4 |     1.000 |   |")
                .contains("| home   |      9,000 |    1.5 |    4.0 |"
                        + "            98 |               0 |         28.0 |     0.450 | ! |");
    }

    @Test
    void aRowThatWentWrongIsMarked() {
        var lines = ResultTable.of(List.of(quick, slow), 20_000).lines().toList();

        assertThat(lines.get(2)).doesNotContain("!");
        assertThat(lines.get(3)).endsWith("| ! |");
    }

    @Test
    void aRowThatWasNotDrivenHasNoFigures() {
        var missing = Measurement.missing("search", "not driven: /search answers 404, not 200");

        assertThat(missing.isGood()).isFalse();
        assertThat(ResultTable.of(List.of(missing), 20_000)).contains("–").doesNotContain("NaN");
    }

    @Test
    void allLinesAreOfOneLength() {
        assertThat(ResultTable.of(List.of(quick, slow), 20_000).lines().mapToInt(String::length))
                .containsOnly(ResultTable.of(List.of(quick, slow), 20_000).indexOf('\n'));
    }
}
