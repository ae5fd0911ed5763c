package org.madang.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.madang.post.Post;
import org.madang.post.PostText;
import org.madang.shared.DomainException;

class CallingPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofDays(7));

    private static CallingPlan plan(@Nullable Instant starts, @Nullable Instant ends, @Nullable Instant closes) {
        return new CallingPlan("장갑을 가져오세요", "느티천 둔치", starts, ends, closes, 5);
    }

    private static List<String> faults(CallingPlan plan, CallingKind kind) {
        try {
            plan.check(kind, NOW);
            return List.of();
        } catch (DomainException refused) {
            return refused.violations().stream()
                    .map(v -> v.field() + " " + v.code())
                    .toList();
        }
    }

    @Test
    void anEventNeedsATimeAndAPlaceAndHelpNeedsWordsAndADay() {
        assertThat(faults(plan(SOON, null, null), CallingKind.EVENT)).isEmpty();
        assertThat(faults(plan(null, null, SOON), CallingKind.HELP)).isEmpty();
        assertThat(faults(new CallingPlan("", "", null, null, null, null), CallingKind.EVENT))
                .containsExactly("startsAt required", "venue required");
        assertThat(faults(new CallingPlan("", "", null, null, null, 0), CallingKind.HELP))
                .containsExactly("closesAt required", "words required", "seats out-of-range");
    }

    @Test
    void timesComeInTheirOrder() {
        assertThat(faults(plan(SOON, SOON, SOON), CallingKind.EVENT)).containsExactly("endsAt ends-before-start");
        assertThat(faults(plan(SOON, null, SOON.plusSeconds(1)), CallingKind.EVENT))
                .containsExactly("closesAt closes-after-start");
        assertThat(faults(plan(NOW, null, null), CallingKind.EVENT)).containsExactly("startsAt in-the-past");
        assertThat(faults(plan(NOW.plus(Duration.ofDays(731)), null, null), CallingKind.EVENT))
                .containsExactly("startsAt too-far");
    }

    @Test
    void aCallingKnowsWhenItIsOpenAndWhatIsLeft() {
        var event = new Calling(UUID.randomUUID(), CallingKind.EVENT, plan(SOON, null, null), NOW);

        assertThat(event.isOpen(SOON.minusSeconds(1))).isTrue();
        assertThat(event.isOpen(SOON)).isFalse();
        assertThat(event.isBegun(SOON)).isTrue();
        assertThat(event.getLeft()).isEqualTo(5);
        assertThat(event.change(plan(SOON.plusSeconds(60), null, null), NOW)).isTrue();
        assertThatThrownBy(() -> event.change(plan(NOW, null, null), NOW)).isInstanceOf(DomainException.class);
    }

    @Test
    void calendarsReadAnEvent() {
        var title = "느티천을 함께 치워요, 봄; 그리고 \\ 아주 긴 제목이라 한 줄에 다 들어가지 않는 모임이에요";
        var text = PostText.of(title, "글", null, "culture", null, List.of(), null, null, "ko");
        var plan = new CallingPlan("장갑\n물", "느티천, 둔치", SOON, SOON.plusSeconds(3600), null, null);
        var event = new Calling(UUID.randomUUID(), CallingKind.EVENT, plan, NOW);

        var file =
                CalendarFile.of(event, new Post(null, 12, text, null, NOW), URI.create("https://madang.example"), NOW);

        assertThat(file.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        var calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        var read = calendar.getEvents().get(0);
        assertThat(read.getSummary().getValue()).isEqualTo(title);
        assertThat(read.getLocation().getValue()).isEqualTo("느티천, 둔치");
        assertThat(read.getDescription().getValue()).isEqualTo("장갑\n물");
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(SOON);
        assertThat(read.getUrl().getValue()).isEqualTo("https://madang.example/posts/12");
    }
}
