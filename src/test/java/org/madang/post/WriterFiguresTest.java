package org.madang.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.post.WriterFigures.Counted;
import org.madang.post.WriterFigures.Share;

class WriterFiguresTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void theLastTwelveMonthsAreShownAndAllPostsShareTheTopics() {
        var figures = WriterFigures.of(
                List.of(
                        new Counted(NOW, "culture", 2),
                        new Counted(NOW.minusMonths(11), "traffic", 1),
                        new Counted(NOW.minusMonths(30), null, 1)),
                NOW);

        assertThat(figures.total()).isEqualTo(4);
        assertThat(figures.months()).hasSize(12);
        assertThat(figures.months().get(0).posts()).isEqualTo(1);
        assertThat(figures.months().get(11).posts()).isEqualTo(2);
        assertThat(figures.topics())
                .containsExactly(new Share("culture", 2, 50), new Share("traffic", 1, 25), new Share(null, 1, 25));
        assertThat(figures.isTelling()).isTrue();
    }

    @Test
    void twoPostsTellNothing() {
        assertThat(WriterFigures.of(List.of(new Counted(NOW, "culture", 2)), NOW)
                        .isTelling())
                .isFalse();
        assertThat(WriterFigures.of(List.of(), NOW).topics()).isEmpty();
    }
}
