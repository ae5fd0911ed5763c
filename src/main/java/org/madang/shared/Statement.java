package org.madang.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody says for a case, in plain words and for others to judge by. */
public final class Statement {

    private Statement() {}

    /**
     * The words as they are kept.
     *
     * @param field by which the form and the API call it
     * @param most characters
     * @throws DomainException {@code invalid} with the field if it is empty, too long, made to mislead the eye, or holds a
     *     resident registration number
     */
    public static String required(String field, @Nullable String text, int most) {
        UnreadableText.refuse(field, text);
        var words = PlainText.text(text);
        if (words.isEmpty()) {
            throw DomainException.invalid(field, "required");
        }
        if (words.length() > most) {
            throw DomainException.invalid(field, "too-long", Map.of("max", most));
        }
        PersonalData.refuseResidentNumbers(Map.of(field, words));
        return words;
    }
}
