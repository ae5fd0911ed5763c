package org.madang.review.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.shared.ClockProducer;

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

    @ParameterizedTest(name = "received {0}, stopped {1}, started {2}: {3}")
    @CsvSource({
        "2027-01-08, 2027-02-04T10:00, 2027-02-11T10:00, 2027-02-15, over Seollal and its substitute day",
        "2027-08-14, 2027-09-13T10:00, 2027-09-20T10:00, 2027-09-21, over Chuseok",
        "2026-12-01, 2026-12-31T10:00, 2027-01-05T10:00, 2027-01-06, over New Year's Day",
        "2026-11-23, 2026-12-21T09:00, 2026-12-21T11:00, 2026-12-23, within one morning",
        "2026-11-23, 2026-12-21T11:00, 2026-12-21T14:00, 2026-12-24, half a day",
        "2026-11-23, 2026-12-21T14:00, 2026-12-22T10:00, 2026-12-24, overnight into the morning",
        "2026-11-23, 2026-12-21T11:00, 2026-12-22T14:00, 2026-12-28, a day and a half and Christmas on a Friday",
        "2026-11-23, 2026-12-23T18:00, 2026-12-26T10:00, 2026-12-28, with nothing left on a Saturday"
    })
    void theHalvesThatWereLeftAreCountedWithoutHolidays(
            LocalDate received, LocalDateTime stopped, LocalDateTime started, LocalDate due, String why) {
        var clock = new AnswerClock(UUID.randomUUID(), received);

        clock.stop("현장 확인", in(stopped), calendar);
        clock.start(in(started));

        assertThat(clock.due(calendar)).isEqualTo(due);
    }

    private static Instant in(LocalDateTime local) {
        return local.atZone(ClockProducer.CITY_ZONE).toInstant();
    }

    @Test
    void aDayHasTwentyFourHoursAllYear() {
        var rules = ClockProducer.CITY_ZONE.getRules();

        assertThat(rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z"))).isNull();
    }

    @Test
    void whatIsLateCannotBeStopped() {
        var clock = new AnswerClock(UUID.randomUUID(), LocalDate.of(2026, 11, 2));

        assertThatThrownBy(() -> clock.stop("늦음", NOW.plus(Duration.ofDays(1)), calendar))
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
