package org.madang.moderation.spam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpamTest {

    private static final String ADVERT = "느티동 최저가 대출 상담! 지금 바로 연락 주세요. 전화 한 통이면 누구나 당일 입금해 드립니다.";

    @ParameterizedTest
    @CsvSource({
        "가로등을 달아 주세요,0",
        "https://example.org/a 를 보세요,1",
        "www.example.com 과 http://b.kr/x,2",
        "bad-shop.shop/sale 클릭,1",
        "오늘 3.5km 걸었어요. 끝.,0"
    })
    void addressesAreCounted(String text, int links) {
        assertThat(Links.in(text)).isEqualTo(links);
    }

    @Test
    void aChangedNameNumberOrSignLeavesNearDuplicatesAlike() {
        var first = Likeness.of(ADVERT);

        assertThat(first.to(Likeness.of(ADVERT))).isEqualTo(1);
        assertThat(first.to(Likeness.of(ADVERT.replace("느티동", "버들동").replace("!", " ~~ "))))
                .isGreaterThanOrEqualTo(Likeness.NEAR);
        assertThat(first.to(Likeness.of("산책로에 등을 더 달면 새들이 잠을 못 잘까 걱정이에요. 낮은 등은 어떨까요?")))
                .isLessThan(0.2);
        assertThat(Likeness.of("좋아요").to(Likeness.of("좋아요")))
                .as("too short to say")
                .isZero();
    }

    @Test
    void theNearestRecentCommentIsFoundAndNeverItself() {
        var recent = new RecentComments();
        var one = new UUID(0, 1);
        recent.add(one, Likeness.of(ADVERT));
        for (int i = 2; i < RecentComments.MOST; i++) {
            recent.add(new UUID(0, i), Likeness.of("서로 다른 이야기를 길게 늘어놓는 " + i + "번째 댓글입니다 " + "가나다라마바사".charAt(i % 7)));
        }

        assertThat(recent.nearest(new UUID(1, 1), Likeness.of(ADVERT.replace("당일", "바로"))))
                .hasValueSatisfying(near -> assertThat(near.comment()).isEqualTo(one));
        assertThat(recent.nearest(one, Likeness.of(ADVERT))).isEmpty();
    }

    @Test
    void itLearnsNothingFromFewDecisionsAndCanSayWhyFromMany() {
        List<Rudeness.Example> examples = new ArrayList<>();
        for (int i = 0; i < Rudeness.LEAST_EXAMPLES - 1; i++) {
            examples.add(new Rudeness.Example("꺼져라 바보야 " + i, true));
            examples.add(new Rudeness.Example("등을 더 달면 좋겠어요 " + i, false));
        }
        assertThat(Rudeness.learn(examples)).isNull();

        examples.add(new Rudeness.Example("꺼져라 바보야", true));
        examples.add(new Rudeness.Example("등을 더 달면 좋겠어요", false));
        var learned = Rudeness.learn(examples);
        assertThat(learned.of("이 바보야")).isGreaterThan(0.5).isGreaterThan(learned.of("등을 달면 좋겠어요"));
        assertThat(learned.why("이 바보야")).isNotEmpty().allSatisfy(group -> assertThat("이 바보야")
                .contains(group));
    }

    @Test
    void whateverComesTogetherAScoreStaysBetweenNoughtAndOne() {
        assertThat(new Signal(true, 99, new UUID(0, 1), 1, 1.0, List.of()).score())
                .isEqualTo(1);
        assertThat(new Signal(false, 0, null, 0, 0.2, List.of()).score()).isZero();
    }
}
