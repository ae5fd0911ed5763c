package org.madang.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnusualTest {

    private final List<Said> said = new ArrayList<>();

    private void writes(int person, String... words) {
        said.add(new Said(new UUID(0, person), null, null, Set.of(words)));
    }

    private List<String> found(Map<String, Long> before, long all) {
        return Unusual.among(said, all, word -> before.getOrDefault(word, 0L), 10).stream()
                .map(Unusual.Word::word)
                .toList();
    }

    @Test
    void whatManyWriteNowAndFewDidBeforeIsUnusual() {
        for (int person = 1; person <= 10; person++) {
            writes(person, person <= 6 ? "수돗물" : "산책로", "우리");
        }

        assertThat(found(Map.of("수돗물", 5L, "산책로", 5L, "우리", 900L), 1_000)).containsExactly("수돗물");
    }

    @Test
    void onePersonMakesNoIssueHoweverMuchTheyWrite() {
        for (int i = 0; i < 100; i++) {
            writes(1, "쓰레기산");
        }
        for (int person = 2; person <= 10; person++) {
            writes(person, "벚꽃" + person);
        }

        assertThat(found(Map.of(), 1_000)).isEmpty();
    }

    @Test
    void fourPeopleAreTooFewAndFiveEnough() {
        for (int person = 1; person <= 5; person++) {
            writes(person, "정전", person < 5 ? "단수" : "정수");
        }

        assertThat(found(Map.of(), 1_000)).containsExactly("정전");
    }

    @Test
    void whatRoseLessThanThreefoldIsAsUsual() {
        assertThat(Unusual.score(27, 100, 99, 999)).isZero();
        assertThat(Unusual.score(28, 100, 99, 999)).isPositive();
    }

    @Test
    void wordsOfTheSameTextsAreOneIssue() {
        for (int person = 1; person <= 8; person++) {
            writes(person, "수돗물", "흙냄새", "아침" + person);
        }
        var found = Unusual.among(said, 1_000, word -> word.equals("흙냄새") ? 3 : 0, 10);

        assertThat(found).singleElement().satisfies(issue -> {
            assertThat(issue.word()).isEqualTo("수돗물");
            assertThat(issue.beside()).containsExactly("흙냄새");
            assertThat(issue.people()).isEqualTo(8);
        });
    }

    @Test
    void aHundredTextsOfOnePersonCountOnceAmongOthers() {
        for (int person = 1; person <= 6; person++) {
            writes(person, "수돗물");
        }
        for (int i = 0; i < 100; i++) {
            writes(6, "수돗물");
        }

        assertThat(Unusual.among(said, 1_000, word -> 0, 10).get(0).people()).isEqualTo(6);
    }
}
