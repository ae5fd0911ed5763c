package org.madang.review.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.review.calendar.WorkingCalendar;

class AnswerClockTest {

    private static final Instant NOW = Instant.parse("2026-12-01T15:30:00Z");

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "2027-01-08, 2027-02-10, Seollal with its substitute day",
        "2027-08-14, 2027-09-17, Chuseok",
        "2026-12-01, 2027-01-04, New Year's Day on a Friday",
        "2027-01-31, 2027-03-02, the end of February and the First of March",
        "2026-11-23, 2026-12-23, an ordinary day"
    })
    void aMonthEndsOnAWorkingDay(LocalDate from, LocalDate due, String why) {
        assertThat(new AnswerClock(UUID.randomUUID(), from).due(calendar)).isEqualTo(due);
    }

    @ParameterizedTest(name = "stopped {0}, started {1}")
    @CsvSource({"2027-01-25, 2027-02-25", "2026-12-28, 2027-01-28"})
    void theDaysThatWereLeftAreCountedWithoutHolidays(LocalDate stopped, LocalDate started) {
        var clock = new AnswerClock(UUID.randomUUID(), stopped.minusDays(25));
        int left = calendar.between(stopped, clock.due(calendar));

        clock.stop("현장 확인", NOW, stopped, calendar);
        clock.start(started);

        assertThat(calendar.between(started, clock.due(calendar))).isEqualTo(left);
        assertThat(clock.due(calendar)).isEqualTo(calendar.after(started, left));
    }

    @Test
    void whatIsLateCannotBeStopped() {
        var clock = new AnswerClock(UUID.randomUUID(), LocalDate.of(2026, 11, 2));

        assertThatThrownBy(() -> clock.stop("늦음", NOW, LocalDate.of(2026, 12, 3), calendar))
                .hasMessageContaining("already-late");
    }

    @Test
    void aChosenDayStaysUntilItIsAHoliday() {
        var clock = new AnswerClock(UUID.randomUUID(), LocalDate.of(2026, 11, 23));

        clock.set(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 11, 23));
        assertThat(clock.due(calendar)).isEqualTo(LocalDate.of(2026, 12, 24));
        clock.set(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 11, 23));
        assertThat(clock.due(calendar)).as("Christmas on a Friday").isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
