package org.madang.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words without which a step is not taken. */
public final class RequiredText {

    private RequiredText() {}

    /**
     * What was typed, cleaned.
     *
     * @param max the most characters
     * @throws DomainException {@code invalid} with {@code required} or {@code too-long} for the field
     */
    public static String of(String field, @Nullable String typed, int max) {
        var text = PlainText.text(typed);
        if (text.isEmpty()) {
            throw DomainException.invalid(field, "required");
        }
        if (text.length() > max) {
            throw DomainException.invalid(field, "too-long", Map.of("max", max));
        }
        return text;
    }
}
