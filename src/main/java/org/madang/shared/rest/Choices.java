package org.madang.shared.rest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.shared.Violation;

/** Reads the name of one of an enum's constants, exactly as the API writes it. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** That the field names none of them; its text lists them. */
    static <E extends Enum<E>> Violation fault(String field, Class<E> type) {
        var choices = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new Violation(field, "unknown-choice", Map.of("choices", choices));
    }
}
