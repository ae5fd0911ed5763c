package org.madang.imports;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Texts;

/**
 * A line that did not go in.
 *
 * @param row number of the line in the file, from 1
 * @param field the field at fault; empty if it is the line as a whole
 * @param code see {@code error.<code>}
 * @param most the limit that the code's text names; null if it names none
 */
public record ImportFailure(
        int row, String field, String code, @Nullable Integer most) {

    /** Why, in words. */
    public String why(Locale locale) {
        var words = Texts.error(locale, code, most == null ? Map.of() : Map.of("max", most));
        return field.isEmpty() ? words : field + ": " + words;
    }
}
