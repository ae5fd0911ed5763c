package org.madang.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                LocalDate.of(2026, 11, 25), DayKind.HALF,
                LocalDate.of(2026, 11, 26), DayKind.HALF,
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
