package org.madang.syndication.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.syndication.OutgoingPost;

class StatusTextTest {

    private static final String LINK = "https://madang.example/posts/12";

    private static String status(String title, String summary) {
        return StatusText.of(new OutgoingPost(1, title, summary, LINK, "ko", List.of(), null));
    }

    @Test
    void titleSummaryAndLinkStandApart() {
        assertThat(status("산책로가 열렸어요", "강변 산책로를 걸었습니다.")).isEqualTo("산책로가 열렸어요\n\n강변 산책로를 걸었습니다.\n\n" + LINK);
        assertThat(status("산책로가 열렸어요", "")).isEqualTo("산책로가 열렸어요\n\n" + LINK);
    }

    @Test
    void theWholeIsCutToWhatServersTakeAndItsLinkStaysWhole() {
        var status = status("가".repeat(120), "나다라 ".repeat(200));

        assertThat(StatusText.length(status)).isBetween(490, 500);
        assertThat(status).endsWith("…\n\n" + LINK);
        assertThat(StatusText.length(status("가".repeat(900), ""))).isLessThanOrEqualTo(500);
    }

    @Test
    void isCountedAsPeopleSeeIt() {
        assertThat(StatusText.length("한글")).isEqualTo(2);
        assertThat(StatusText.length("\u1112\u1161\u11ab")).isEqualTo(1);
        assertThat(StatusText.length("👨‍👩‍👧")).isEqualTo(1);
        assertThat(StatusText.length("https://a.kr")).isEqualTo(23);
        assertThat(StatusText.length("https://madang.example/" + "x".repeat(200)))
                .isEqualTo(23);
    }

    @Test
    void cutsAtWordsAndNeverWithinACharacterOrAnAddress() {
        assertThat(StatusText.cut("하나 둘셋 넷다섯여섯", 8)).isEqualTo("하나 둘셋…");
        assertThat(StatusText.cut("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2)).isEqualTo("👨‍👩‍👧…");
        assertThat(StatusText.cut("보세요 https://madang.example/long/address 여기", 20))
                .isEqualTo("보세요…");
    }

    @Test
    void namesInATextCallNobody() {
        assertThat(status("@mayor@city.example 님께", ""))
                .startsWith("@\u200bmayor")
                .doesNotContain("@mayor");
        assertThat(status("메일은 a@b.example", "")).startsWith("메일은 a@b.example");
    }
}
