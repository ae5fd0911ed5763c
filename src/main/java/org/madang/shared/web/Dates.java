package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.madang.shared.ClockProducer;

/** Days and times in the city's zone and the reader's language. Called {@code dates} in pages. */
@Named("dates")
@RequestScoped
public class Dates {

    private enum Length {
        SHORT("M월 d일", "d MMM"),
        DAY("yyyy년 M월 d일", "d MMMM yyyy"),
        MOMENT("M월 d일 HH:mm", "d MMM, HH:mm"),
        OCCASION("M월 d일 (E) HH:mm", "EEE d MMM, HH:mm"),
        FAR_OCCASION("yyyy년 M월 d일 (E) HH:mm", "EEE d MMMM yyyy, HH:mm"),
        FULL("yyyy년 M월 d일 HH:mm", "d MMMM yyyy, HH:mm");

        private final DateTimeFormatter korean;
        private final DateTimeFormatter english;

        Length(String korean, String english) {
            this.korean = DateTimeFormatter.ofPattern(korean, Locale.KOREAN);
            this.english = DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
        }
    }

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** Month and day, with the year if it is not this one. */
    public String brief(@Nullable TemporalAccessor at) {
        return at == null ? "" : written(at, isThisYear(at) ? Length.SHORT : Length.DAY);
    }

    /** Year, month and day. */
    public String day(@Nullable TemporalAccessor at) {
        return at == null ? "" : written(at, Length.DAY);
    }

    /** Day and time, with the year if it is not this one. */
    public String moment(@Nullable TemporalAccessor at) {
        return at == null ? "" : written(at, isThisYear(at) ? Length.MOMENT : Length.FULL);
    }

    /** Day with its weekday, and time, with the year if it is not this one. */
    public String occasion(@Nullable TemporalAccessor at) {
        return at == null ? "" : written(at, isThisYear(at) ? Length.OCCASION : Length.FAR_OCCASION);
    }

    /** For the {@code datetime} of a time element. */
    public String iso(@Nullable TemporalAccessor at) {
        if (at instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return at == null ? "" : LocalDate.from(at).toString();
    }

    /** Whole days from one moment to another, at least 1. */
    public long daysBetween(Instant from, Instant to) {
        return Math.max(
                1, ChronoUnit.DAYS.between(local(from).toLocalDate(), local(to).toLocalDate()));
    }

    private boolean isThisYear(TemporalAccessor at) {
        var year = at instanceof Instant instant
                ? local(instant).getYear()
                : LocalDate.from(at).getYear();
        return year == local(clock.instant()).getYear();
    }

    private String written(TemporalAccessor at, Length length) {
        var formatter = "en".equals(reader.getLanguage()) ? length.english : length.korean;
        return formatter.format(at instanceof Instant instant ? local(instant) : at);
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(ClockProducer.CITY_ZONE);
    }
}
