package org.madang.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;

/**
 * How a person appears to others.
 *
 * @param about a few sentences; may be empty
 * @param language in which the city writes to the person: {@code ko} or {@code en}
 */
public record Introduction(
        @NotBlank(message = "{required}") @Size(max = Person.MAX_DISPLAY_NAME, message = "{too-long}")
        String displayName,

        @Size(max = Person.MAX_ABOUT, message = "{too-long}")
        String about,

        String language) {

    /** From what a request gives; any part may be null. */
    public static Introduction of(@Nullable String displayName, @Nullable String about, @Nullable String language) {
        return new Introduction(
                PlainText.line(displayName), PlainText.text(about), "en".equals(language) ? "en" : "ko");
    }
}
