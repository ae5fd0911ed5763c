package org.madang.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Violation;

/**
 * The fields of a JSON object, each read as the type it should have. A field of another type is noted and read as if it
 * were not there. A field that is {@code null} is cleared; one that is absent keeps what is given as {@code otherwise},
 * which makes a change a JSON merge.
 */
public final class JsonFields {

    private static final int LAST_YEAR = 9999;

    private final JsonObject object;
    private final List<Violation> faults = new ArrayList<>();

    JsonFields(JsonObject object) {
        this.object = object;
    }

    /** A text; null if the field is absent or null. */
    public @Nullable String text(String name) {
        return text(name, null);
    }

    /** A text; null if the field is null. */
    public @Nullable String text(String name, @Nullable String otherwise) {
        return read(name, otherwise, "not-a-text", JsonFields::asText);
    }

    /** A list of texts; empty if the field is absent or null. */
    public List<String> texts(String name) {
        return texts(name, List.of());
    }

    /** A list of texts; empty if the field is null. */
    public List<String> texts(String name, List<String> otherwise) {
        var texts = read(name, otherwise, "not-a-list", JsonFields::asTexts);
        return texts == null ? List.of() : texts;
    }

    /** Names that are chosen, as a list of them or as an object that says true or false for each. */
    public List<String> names(String name) {
        var names = read(name, List.<String>of(), "not-a-list", JsonFields::asNames);
        return names == null ? List.of() : names;
    }

    /** Yes or no; no if the field is absent or null. */
    public boolean flag(String name) {
        var flag = read(name, Boolean.FALSE, "not-a-truth-value", JsonFields::asFlag);
        return flag != null && flag;
    }

    /** A whole number; null if the field is absent or null. */
    public @Nullable Long number(String name) {
        return read(name, null, "not-a-number", JsonFields::asNumber);
    }

    /** A moment in RFC 3339; null if the field is absent or null. */
    public @Nullable Instant moment(String name) {
        return read(name, null, "not-a-moment", JsonFields::asMoment);
    }

    /** A day as in {@code 2026-11-22}; null if the field is absent or null. */
    public @Nullable LocalDate day(String name) {
        return read(name, null, "not-a-day", JsonFields::asDay);
    }

    /** One of an enum's names; null if the field is absent or null. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return Optional.ofNullable(text(name))
                .map(text -> Choices.of(type, text).orElseGet(() -> {
                    faults.add(Choices.fault(name, type));
                    return null;
                }))
                .orElse(null);
    }

    /** Some of an enum's names; empty if the field is absent or null. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (var text : texts(name)) {
            Choices.of(type, text).ifPresentOrElse(chosen::add, () -> faults.add(Choices.fault(name, type)));
        }
        return chosen;
    }

    /** Notes a fault if the field is absent or null: for lists, which may be empty but not left out. */
    public JsonFields required(String name) {
        if (object.get(name) == null || object.isNull(name)) {
            faults.add(new Violation(name, "required", Map.of()));
        }
        return this;
    }

    private <T> @Nullable T read(String name, @Nullable T otherwise, String code, Function<JsonValue, Optional<T>> as) {
        var value = object.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value.equals(JsonValue.NULL)) {
            return null;
        }
        return as.apply(value).orElseGet(() -> {
            faults.add(new Violation(name, code, Map.of()));
            return null;
        });
    }

    private static Optional<String> asText(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<List<String>> asTexts(JsonValue value) {
        if (!(value instanceof JsonArray array) || !array.stream().allMatch(JsonString.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(array.getValuesAs(JsonString::getString));
    }

    private static Optional<List<String>> asNames(JsonValue value) {
        if (!(value instanceof JsonObject chosen)) {
            return asTexts(value);
        }
        if (!chosen.values().stream().allMatch(v -> asFlag(v).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(chosen.entrySet().stream()
                .filter(entry -> entry.getValue().equals(JsonValue.TRUE))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Optional<Boolean> asFlag(JsonValue value) {
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return Optional.of(value.equals(JsonValue.TRUE));
        }
        return Optional.empty();
    }

    private static Optional<Long> asNumber(JsonValue value) {
        try {
            return value instanceof JsonNumber number ? Optional.of(number.longValueExact()) : Optional.empty();
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> asMoment(JsonValue value) {
        try {
            return asText(value)
                    .map(OffsetDateTime::parse)
                    .filter(moment -> isInOurTime(moment.getYear()))
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> asDay(JsonValue value) {
        try {
            return asText(value).map(LocalDate::parse).filter(day -> isInOurTime(day.getYear()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isInOurTime(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }

    void requireNoFaults() {
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
    }
}
