package org.madang.review.clock;

import java.time.LocalDate;
import org.madang.review.calendar.WorkingCalendar;

/** How the last day for an answer follows from the day on which the clock began to run. */
public enum ClockRule {
    /** A month, as the Rules on Citizens' Proposals give; ends on a working day. */
    MONTH {
        @Override
        LocalDate due(LocalDate from, int days, WorkingCalendar calendar) {
            return calendar.onOrAfter(from.plusMonths(1));
        }
    },
    /** What was left in working days when the clock stood still. */
    DAYS {
        @Override
        LocalDate due(LocalDate from, int days, WorkingCalendar calendar) {
            return calendar.after(from, days);
        }
    },
    /** A day that somebody chose; moves on if it becomes a holiday. */
    CHOSEN {
        @Override
        LocalDate due(LocalDate from, int days, WorkingCalendar calendar) {
            return calendar.onOrAfter(from);
        }
    };

    /**
     * The last day.
     *
     * @param from the day on which the clock began to run; the day itself for one that was chosen
     * @param days working days; only where the rule counts them
     */
    abstract LocalDate due(LocalDate from, int days, WorkingCalendar calendar);
}
