package org.madang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
