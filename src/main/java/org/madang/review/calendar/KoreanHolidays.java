package org.madang.review.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DangiCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days on which public offices in Korea are closed by the Regulations on Holidays of Public Agencies (관공서의
 * 공휴일에 관한 규정), articles 2 and 3: the fixed days, the days of the lunisolar calendar, and the substitute days. Days
 * that the government appoints for one year alone (elections, temporary holidays) are not among them.
 */
final class KoreanHolidays {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private KoreanHolidays() {}

    static boolean isHoliday(LocalDate day) {
        return YEARS.computeIfAbsent(day.getYear(), KoreanHolidays::of).contains(day);
    }

    /** The holidays of a year, substitute days included. */
    static Set<LocalDate> of(int year) {
        var holidays = new TreeSet<LocalDate>();
        holidays.add(LocalDate.of(year, 1, 1));
        holidays.add(LocalDate.of(year, 6, 6));
        var festivals = new ArrayList<LocalDate>();
        festivals.addAll(around(lunar(year, 1, 1)));
        festivals.addAll(around(lunar(year, 8, 15)));
        holidays.addAll(festivals);
        var others = List.of(
                LocalDate.of(year, 3, 1),
                LocalDate.of(year, 5, 5),
                lunar(year, 4, 8),
                LocalDate.of(year, 8, 15),
                LocalDate.of(year, 10, 3),
                LocalDate.of(year, 10, 9),
                LocalDate.of(year, 12, 25));
        substitute(holidays, festivals, others);
        return holidays;
    }

    /** Article 3: a festival day on a Sunday or another holiday, any other such day on a weekend or another holiday. */
    private static void substitute(Set<LocalDate> holidays, List<LocalDate> festivals, List<LocalDate> others) {
        var lost = new ArrayList<LocalDate>();
        for (var day : festivals) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || others.contains(day)) {
                lost.add(day);
            }
        }
        for (var day : others) {
            boolean taken = !holidays.add(day);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (weekend || taken && !festivals.contains(day)) {
                lost.add(day);
            }
        }
        lost.sort(null);
        for (var day : lost) {
            var next = day.plusDays(1);
            while (holidays.contains(next)
                    || next.getDayOfWeek() == DayOfWeek.SATURDAY
                    || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
                next = next.plusDays(1);
            }
            holidays.add(next);
        }
    }

    private static List<LocalDate> around(LocalDate day) {
        return List.of(day.minusDays(1), day, day.plusDays(1));
    }

    /** The day of the Gregorian calendar that is this day of the Korean lunisolar year beginning in {@code year}. */
    private static LocalDate lunar(int year, int month, int day) {
        var calendar = new DangiCalendar();
        calendar.setTimeZone(TimeZone.getTimeZone("Asia/Seoul"));
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(SEOUL).toLocalDate();
    }
}
