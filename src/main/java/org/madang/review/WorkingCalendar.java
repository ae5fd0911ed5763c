package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which the city's offices work: Monday to Friday without the public holidays of Korea. */
@ApplicationScoped
public class WorkingCalendar {

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !KoreanHolidays.isHoliday(day);
    }

    /** The day itself if the offices work on it, else the next on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day that is so many working days later. */
    public LocalDate after(LocalDate day, int workingDays) {
        var later = day;
        for (int i = 0; i < workingDays; i++) {
            later = onOrAfter(later.plusDays(1));
        }
        return later;
    }

    /**
     * Working days from one day to another, the first not counted and the last counted; negative if the last has
     * passed.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }
}
