package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.review.calendar.CalendarService;
import org.madang.review.calendar.CityDay;
import org.madang.review.calendar.DayKind;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /review/calendar.xhtml}: an admin sets the city's own days. */
@jakarta.inject.Named
@RequestScoped
public class ReviewCalendarView {

    private static final String ADDRESS = "/admin/calendar";

    @Inject
    CalendarService calendar;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    @Inject
    Clock clock;

    private String day;
    private String kind;
    private String ko;
    private String en;

    public void set() {
        if (errors.allow(() -> calendar.set(typedDay(day), chosenKind(), ko, en))) {
            Onward.to(ADDRESS, "day-set");
        }
    }

    /** Takes a day out again. */
    public void clear(String clearedDay) {
        if (errors.allow(() -> calendar.clear(typedDay(clearedDay)))) {
            Onward.to(ADDRESS, "day-cleared");
        }
    }

    private static @Nullable LocalDate typedDay(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw DomainException.invalid("day", "not-a-day");
        }
    }

    private @Nullable DayKind chosenKind() {
        return Arrays.stream(DayKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The year that is shown. */
    public int getYear() {
        int now = clock.instant().atZone(ClockProducer.CITY_ZONE).getYear();
        var wanted = page.parameter("year");
        return wanted.matches("20[0-9]{2}") ? Integer.parseInt(wanted) : now;
    }

    /** The days of that year that are not as others. */
    public List<CityDay> getDays() {
        return List.copyOf(calendar.year(getYear()).values());
    }

    /** Whether the day is the city's own, still to come, and may be taken out. */
    public boolean isOwn(CityDay one) {
        return calendar.own().contains(one)
                && !one.day().isBefore(LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE));
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getKo() {
        return ko;
    }

    public void setKo(String ko) {
        this.ko = ko;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
