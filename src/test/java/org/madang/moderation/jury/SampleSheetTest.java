package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleSheetTest {

    private static final String BEACON = "c".repeat(64);

    private static List<String> cases(int juries, int folds) {
        return Stream.concat(
                        LongStream.rangeClosed(1, juries).mapToObj(SampleSheet.Kind.JURY::line),
                        LongStream.rangeClosed(1, folds).mapToObj(SampleSheet.Kind.FOLD::line))
                .toList();
    }

    @Test
    void aTwentiethOfEachKindIsChosenAndOneAtLeast() {
        var sheet = SampleSheet.take("2026-W47", BEACON, cases(41, 3));

        assertThat(sheet.chosen(SampleSheet.Kind.JURY)).hasSize(3);
        assertThat(sheet.chosen(SampleSheet.Kind.FOLD)).hasSize(1);
        assertThat(SampleSheet.take("2026-W47", BEACON, List.of()).chosen()).isEmpty();
    }

    @Test
    void anotherValueChoosesOthersAndNoCaseIsFavoured() {
        var counts = new int[20];
        for (int i = 0; i < 4_000; i++) {
            var chosen =
                    SampleSheet.take("2026-W47", "value " + i, cases(20, 0)).chosen(SampleSheet.Kind.JURY);
            counts[(int) (chosen.get(0) - 1)]++;
        }

        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(140, 260));
    }

    @Test
    void theSheetIsReadAndAChoiceThatSomebodyMadeIsFound() {
        var sheet = SampleSheet.take("2026-W47", BEACON, cases(30, 30));

        assertThat(SampleSheet.parse(sheet.text())).isEqualTo(sheet);
        assertThat(SampleSheet.parse(sheet.text()).firstFault()).isEmpty();
        var other = sheet.text().replaceFirst("chosen jury \\d+\n", "chosen jury 99\n");
        assertThat(SampleSheet.parse(other).firstFault()).isPresent();
        var without = sheet.text().replaceFirst("case " + sheet.chosen().get(0) + "\n", "");
        assertThat(SampleSheet.parse(without).firstFault()).isPresent();
        assertThatThrownBy(() -> SampleSheet.parse("madang draw 1")).isInstanceOf(IllegalArgumentException.class);
    }
}
