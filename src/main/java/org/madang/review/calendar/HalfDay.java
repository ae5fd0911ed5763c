package org.madang.review.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.madang.shared.ClockProducer;

/** The morning or the afternoon of a day in the city; noon is the afternoon's. */
public record HalfDay(LocalDate day, boolean afternoon) {

    /** The half of the day in which that moment lies. */
    public static HalfDay at(Instant moment) {
        var local = moment.atZone(ClockProducer.CITY_ZONE);
        return new HalfDay(local.toLocalDate(), !local.toLocalTime().isBefore(LocalTime.NOON));
    }

    /** The last half of a day. */
    public static HalfDay endOf(LocalDate day) {
        return new HalfDay(day, true);
    }
}
