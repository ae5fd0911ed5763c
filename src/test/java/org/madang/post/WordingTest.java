package org.madang.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How differences between two wordings are told. */
class WordingTest {

    private static String told(List<String> before, List<String> after) {
        return Wording.differences(before, after).stream()
                .map(line -> line.isGap()
                        ? "…"
                        : line.pieces().stream()
                                .map(piece -> switch (piece.fate()) {
                                    case KEPT -> piece.text();
                                    case ADDED -> "+" + piece.text() + "+";
                                    case REMOVED -> "-" + piece.text() + "-";
                                })
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertThat(told(List.of("제목", "다리가 세 개 있어요."), List.of("제목", "다리가 네 개 있어요.")))
                .isEqualTo("…\n다리가 -세-+네+ 개 있어요.");
    }

    @Test
    void linesComeAndGo() {
        assertThat(told(List.of("하나", "둘", "셋"), List.of("하나", "셋", "넷"))).isEqualTo("…\n-둘-\n…\n+넷+");
    }

    @Test
    void whatStayedIsLeftOut() {
        assertThat(told(List.of("하나", "둘", "셋", "넷"), List.of("하나", "둘", "셋", "다섯")))
                .isEqualTo("…\n-넷-+다섯+");
        assertThat(told(List.of("같음"), List.of("같음"))).isEqualTo("…");
    }

    @Test
    void marksInTheTextAreText() {
        assertThat(told(List.of("<b>굵게</b>"), List.of("<b>굵게</b> & 더"))).isEqualTo("<b>굵게</b>+ & 더+");
    }
}
