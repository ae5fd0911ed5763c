package org.madang.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void weekendsAndKoreanHolidaysAreNoWorkingDays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 25)))
                .as("Chuseok")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 17)))
                .as("Seollal")
                .isFalse();
    }

    @Test
    void aDayOnWhichNobodyWorksMovesOn() {
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 11, 24))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void workingDaysAreCountedBothWays() {
        var friday = LocalDate.of(2026, 11, 20);
        var tuesday = LocalDate.of(2026, 11, 24);

        assertThat(calendar.between(friday, tuesday)).isEqualTo(2);
        assertThat(calendar.between(tuesday, friday)).isEqualTo(-2);
        assertThat(calendar.between(friday, friday)).isZero();
    }

    @Test
    void aDayThatTheCitySetsCountsAsTheCitySays() {
        var calendar = with(Map.of(
                LocalDate.of(2026, 11, 24), DayKind.CLOSED,
                LocalDate.of(2026, 11, 25), DayKind.MORNING,
                LocalDate.of(2026, 11, 26), DayKind.AFTERNOON,
                LocalDate.of(2026, 11, 28), DayKind.OPEN));
        var monday = LocalDate.of(2026, 11, 23);

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 25))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 28)))
                .as("a Saturday on which it works")
                .isTrue();
        assertThat(calendar.after(monday, 1)).as("two half days").isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(calendar.between(monday, LocalDate.of(2026, 11, 25))).isEqualTo(1);
        assertThat(calendar.between(monday, LocalDate.of(2026, 11, 26))).isEqualTo(1);
        assertThat(calendar.between(monday, LocalDate.of(2026, 11, 28))).isEqualTo(3);
    }

    @ParameterizedTest(name = "after {0} {1}, {2} halves end on {3}")
    @CsvSource({
        "2026-11-23, MORNING,   1, 2026-11-23",
        "2026-11-23, MORNING,   2, 2026-11-25",
        "2026-11-23, AFTERNOON, 1, 2026-11-25",
        "2026-11-25, MORNING,   1, 2026-11-26",
        "2026-11-26, MORNING,   1, 2026-11-26",
        "2026-11-26, AFTERNOON, 1, 2026-11-27",
        "2026-11-26, AFTERNOON, 3, 2026-11-30"
    })
    void halvesAreCountedFromTheHalfInWhichOneStands(LocalDate day, String half, int halves, LocalDate last) {
        var calendar = with(Map.of(
                LocalDate.of(2026, 11, 24), DayKind.CLOSED,
                LocalDate.of(2026, 11, 25), DayKind.MORNING,
                LocalDate.of(2026, 11, 26), DayKind.AFTERNOON));
        var from = new HalfDay(day, "AFTERNOON".equals(half));

        assertThat(calendar.afterHalves(from, halves)).isEqualTo(last);
        assertThat(calendar.halvesLeft(from, last)).isBetween(halves, halves + 1);
    }

    @Test
    void aHalfDayIsThatOfTheCityAndNoonIsTheAfternoons() {
        assertThat(HalfDay.at(Instant.parse("2026-12-31T02:59:59Z")))
                .isEqualTo(new HalfDay(LocalDate.of(2026, 12, 31), false));
        assertThat(HalfDay.at(Instant.parse("2026-12-31T03:00:00Z")))
                .isEqualTo(new HalfDay(LocalDate.of(2026, 12, 31), true));
        assertThat(HalfDay.at(Instant.parse("2026-12-31T15:00:00Z")))
                .as("New Year in Korea")
                .isEqualTo(new HalfDay(LocalDate.of(2027, 1, 1), false));
    }

    private static WorkingCalendar with(Map<LocalDate, DayKind> days) {
        var calendar = new WorkingCalendar();
        calendar.cityDays = new CityDays() {
            @Override
            Map<LocalDate, DayKind> all() {
                return days;
            }
        };
        return calendar;
    }
}
