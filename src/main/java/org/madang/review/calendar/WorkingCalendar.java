package org.madang.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the city's offices work: Monday to Friday without the public holidays of Korea, unless the city set
 * a day otherwise. On such a day they may work in the morning or in the afternoon alone; two halves count as one day.
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
        return kind(day, own()).halves() > 0;
    }

    private static DayKind kind(LocalDate day, Map<LocalDate, DayKind> own) {
        var kind = own.get(day);
        if (kind != null) {
            return kind;
        }
        boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || KoreanHolidays.isHoliday(day);
        return off ? DayKind.CLOSED : DayKind.OPEN;
    }

    /** The day itself if the offices work on it, else the next on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        var own = own();
        var next = day;
        while (kind(next, own).halves() == 0) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day on which that many working days have gone by; the first day itself is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        return afterHalves(HalfDay.endOf(day), WHOLE * workingDays);
    }

    /** The day on which that many half working days have gone by; the first half itself is not counted. */
    public LocalDate afterHalves(HalfDay from, int halves) {
        var own = own();
        var later = from.day();
        int left = halves - restOf(from, own);
        while (left > 0) {
            later = later.plusDays(1);
            left -= kind(later, own).halves();
        }
        return later;
    }

    private static int restOf(HalfDay half, Map<LocalDate, DayKind> own) {
        return half.afternoon() ? 0 : kind(half.day(), own).afternoonHalves();
    }

    /**
     * Working days from one day to another, the first not counted and the last counted, a half left over counted as a
     * whole; negative if the last has passed.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (halvesLeft(HalfDay.endOf(from), to) + 1) / WHOLE;
    }

    /** Half working days that are left after this one until the end of a day that has not passed. */
    public int halvesLeft(HalfDay from, LocalDate last) {
        var own = own();
        int halves = restOf(from, own);
        for (var day = from.day().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            halves += kind(day, own).halves();
        }
        return halves;
    }
}
