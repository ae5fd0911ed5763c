package org.madang.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.madang.vote.ballot.BallotFigure.Kind;

class BallotFigureTest {

    private static List<Integer> shown(Map<String, Integer> parts) {
        return BallotFigure.partsOf(Kind.METHOD, parts).stream()
                .map(BallotFigure::n)
                .toList();
    }

    @Test
    void whatFewerThanFiveMakeUpIsHiddenAndCannotBeWorkedOut() {
        assertThat(shown(parts(40, 4, 9))).containsExactly(40, null, null);
        assertThat(shown(parts(40, 4, 3))).containsExactly(40, null, null);
        assertThat(shown(parts(40, 5, 9))).containsExactly(40, 5, 9);
        assertThat(shown(parts(3))).containsOnlyNulls();
        assertThat(shown(parts())).isEmpty();
    }

    @Test
    void neverIsOnePartAloneHiddenAmongOthers() {
        var random = new Random(20_261_122);
        for (int round = 0; round < 2_000; round++) {
            var numbers = random.ints(2 + random.nextInt(6), 1, 30).toArray();

            var shown = shown(parts(numbers));

            assertThat(shown.stream().filter(n -> n == null).count()).isNotEqualTo(1);
            assertThat(shown).allSatisfy(n -> assertThat(n == null || n >= 5).isTrue());
        }
    }

    @Test
    void burstsAreShownByRank() {
        assertThat(BallotFigure.largest(Kind.BLOCK, List.of(30, 7, 4)))
                .containsExactly(new BallotFigure(Kind.BLOCK, "1", 30), new BallotFigure(Kind.BLOCK, "2", 7));
    }

    private static Map<String, Integer> parts(int... numbers) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (int n : numbers) {
            parts.put("part" + parts.size(), n);
        }
        return parts;
    }
}
