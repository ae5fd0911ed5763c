package org.madang.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanHolidaysTest {

    /** The days as the government announced them, without those appointed for one year alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 01-01 02-09 02-10 02-11 02-12 03-01 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-03 10-09 12-25",
                "2025 | 01-01 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25",
                "2026 | 01-01 02-16 02-17 02-18 03-01 03-02 05-05 05-24 05-25 06-06 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25",
                "2027 | 01-01 02-06 02-07 02-08 02-09 03-01 05-05 05-13 06-06 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27"
            })
    void theHolidaysOfAYearAreThoseOfTheRegulations(int year, String days) {
        assertThat(KoreanHolidays.of(year))
                .containsExactlyElementsOf(Stream.of(days.strip().split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }
}
