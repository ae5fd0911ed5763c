package org.madang.review.clock;

import java.time.LocalDate;
import org.madang.review.calendar.HalfDay;
import org.madang.review.calendar.WorkingCalendar;

/** How the last day for an answer follows from the day on which the clock began to run. */
public enum ClockRule {
    /** A month, as the Rules on Citizens' Proposals give; ends on a working day. */
    MONTH {
        @Override
        LocalDate due(HalfDay from, int halves, WorkingCalendar calendar) {
            return calendar.onOrAfter(from.day().plusMonths(1));
        }
    },
    /** What was left in half working days when the clock stood still. */
    HALVES {
        @Override
        LocalDate due(HalfDay from, int halves, WorkingCalendar calendar) {
            return calendar.onOrAfter(calendar.afterHalves(from, halves));
        }
    },
    /** A day that somebody chose; moves on if it becomes a holiday. */
    CHOSEN {
        @Override
        LocalDate due(HalfDay from, int halves, WorkingCalendar calendar) {
            return calendar.onOrAfter(from.day());
        }
    };

    /**
     * The last day.
     *
     * @param from when the clock began to run; the day itself for one that was chosen
     * @param halves half working days; only where the rule counts them
     */
    abstract LocalDate due(HalfDay from, int halves, WorkingCalendar calendar);
}
