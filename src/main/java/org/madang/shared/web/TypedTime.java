package org.madang.shared.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;

/** A day and time in a field of {@code datetime-local}, in the city's zone. */
public final class TypedTime {

    private TypedTime() {}

    /** As the field shows it; null for null. */
    public static @Nullable String of(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, ClockProducer.CITY_ZONE)
                        .withSecond(0)
                        .withNano(0)
                        .toString();
    }

    /**
     * What was typed, with a T or a space between day and time; null for nothing.
     *
     * @throws DomainException {@code not-a-time} at the field
     */
    public static @Nullable Instant read(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(ClockProducer.CITY_ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw DomainException.invalid(field, "not-a-time");
        }
    }
}
