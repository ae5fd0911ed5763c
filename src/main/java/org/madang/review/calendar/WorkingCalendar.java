package org.madang.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the city's offices work: Monday to Friday without the public holidays of Korea, unless the city set
 * a day otherwise. Two half days count as one.
 */
@ApplicationScoped
public class WorkingCalendar {

    private static final int WHOLE = 2;

    @Inject
    @Nullable
    CityDays cityDays;

    private Map<LocalDate, DayKind> own() {
        return cityDays == null ? Map.of() : cityDays.all();
    }

    /** Whether anybody works, be it half of the day. */
    public boolean isWorkingDay(LocalDate day) {
        return halves(day, own()) > 0;
    }

    private static int halves(LocalDate day, Map<LocalDate, DayKind> own) {
        var kind = own.get(day);
        if (kind != null) {
            return kind.halves();
        }
        boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || KoreanHolidays.isHoliday(day);
        return off ? 0 : WHOLE;
    }

    /** The day itself if the offices work on it, else the next on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        var own = own();
        var next = day;
        while (halves(next, own) == 0) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day on which that many working days have gone by; the first day itself is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        var own = own();
        var later = day;
        for (int left = WHOLE * workingDays; left > 0; left -= halves(later, own)) {
            later = later.plusDays(1);
        }
        return later;
    }

    /**
     * Working days from one day to another, the first not counted and the last counted, a half left over counted as a
     * whole; negative if the last has passed.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var own = own();
        int halves = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            halves += halves(day, own);
        }
        return (halves + 1) / WHOLE;
    }
}
