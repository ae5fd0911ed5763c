package org.madang.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsightTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4})
    void fewAreNotToldInPercent(long few) {
        var totals = new Insight.Totals(few, few, few, few, few, few, few, null);

        assertThat(totals.answeredPercent()).isNull();
        assertThat(totals.inTimePercent()).isNull();
    }

    @Test
    void fiveAre() {
        var totals = new Insight.Totals(5, 5, 3, 2, 1, 8, 6, 12);

        assertThat(totals.answeredPercent()).isEqualTo(60);
        assertThat(totals.inTimePercent()).isEqualTo(75);
    }
}
