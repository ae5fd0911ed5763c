package org.madang.review.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A day on which the city's offices work otherwise than the public holidays say. */
public record CityDay(LocalDate day, DayKind kind, String ko, String en) {

    public static final int MAX_NAME = 80;

    /** What the day is called. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : ko;
    }
}
