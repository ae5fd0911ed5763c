package org.madang.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Texts;

/** The city's own days: everybody may read them, an admin sets them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final int FARTHEST_YEARS = 3;

    @Inject
    CalendarRepository days;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Event<CalendarChanged> changed;

    @Inject
    Clock clock;

    /** The city's own days, in their order. */
    public List<CityDay> own() {
        return days.all();
    }

    /** The days of a year on which the offices are closed or open for half of it, each with its name. */
    public Map<LocalDate, CityDay> year(int year) {
        Map<LocalDate, CityDay> all = new TreeMap<>();
        KoreanHolidays.of(year)
                .forEach(day -> all.put(
                        day,
                        new CityDay(
                                day,
                                DayKind.CLOSED,
                                Texts.of(Locale.KOREAN, "calendar.holiday"),
                                Texts.of(Locale.ENGLISH, "calendar.holiday"))));
        days.all().stream().filter(d -> d.day().getYear() == year).forEach(d -> all.put(d.day(), d));
        return all;
    }

    /**
     * Sets how the offices work on a day; due days move with it in the background.
     *
     * @throws DomainException {@code invalid} for a day that has passed or lies too far ahead, or without names
     */
    public CityDay set(
            @Nullable LocalDate day,
            @Nullable DayKind kind,
            @Nullable String koreanName,
            @Nullable String englishName) {
        current.require(Action.SET_CALENDAR);
        if (day == null) {
            throw DomainException.invalid("day", "required");
        }
        if (kind == null) {
            throw DomainException.invalid("kind", "required");
        }
        requireAhead(day);
        var wanted = new CityDay(day, kind, name("ko", koreanName), name("en", englishName));
        var before = told(day);
        days.put(wanted, clock.instant());
        tell(day, DeskAction.DAY_SET, before);
        return wanted;
    }

    /** The day is again as the public holidays say. */
    public void clear(LocalDate day) {
        current.require(Action.SET_CALENDAR);
        requireAhead(day);
        var before = told(day);
        if (!days.remove(day)) {
            throw DomainException.notFound();
        }
        tell(day, DeskAction.DAY_CLEARED, before);
    }

    private void requireAhead(LocalDate day) {
        var today = today();
        if (day.isBefore(today)) {
            throw DomainException.invalid("day", "in-the-past");
        }
        if (day.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw DomainException.invalid("day", "too-far", Map.of("max", today.plusYears(FARTHEST_YEARS)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), org.madang.shared.ClockProducer.CITY_ZONE);
    }

    private static String name(String field, @Nullable String typed) {
        var name = PlainText.line(typed);
        if (name.isEmpty()) {
            throw DomainException.invalid(field, "required");
        }
        if (name.length() > CityDay.MAX_NAME) {
            throw DomainException.invalid(field, "too-long", Map.of("max", CityDay.MAX_NAME));
        }
        return name;
    }

    private String told(LocalDate day) {
        var kept = year(day.getYear()).get(day);
        return kept == null ? day.toString() : day + " " + kept.kind() + " " + kept.ko();
    }

    private void tell(LocalDate day, DeskAction action, String before) {
        file.record(action, null, before, told(day));
        changed.fire(new CalendarChanged(day, clock.instant()));
    }
}
