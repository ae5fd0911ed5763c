package org.madang.account.rest;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.account.Registration;
import org.madang.shared.PlainText;
import org.madang.shared.rest.JsonFields;

/**
 * What signs somebody up.
 *
 * @param consents what the person agrees to: {@code TERMS} and {@code PRIVACY} are needed, {@code NEWS} is free; also
 *     taken as an object, {@code {"TERMS": true}}
 * @param language {@code ko} or {@code en}; the request's own if left out
 */
@Schema(name = "Registration")
public record RegistrationJson(
        @Schema(required = true, pattern = Person.HANDLE_PATTERN)
        String handle,

        @Schema(required = true, maxLength = Person.MAX_DISPLAY_NAME)
        String displayName,

        @Schema(required = true, format = "email", maxLength = Person.MAX_EMAIL)
        String email,

        @Schema(
                required = true,
                format = "password",
                minLength = Registration.MIN_PASSWORD,
                maxLength = Registration.MAX_PASSWORD)
        String password,

        @Schema(required = true) List<String> consents,

        @Nullable
        @Schema(
                nullable = true,
                enumeration = {"ko", "en"})
        String language) {

    static Registration read(JsonFields json, String language) {
        return new Registration(
                PlainText.line(json.text("handle")),
                PlainText.line(json.text("displayName")),
                PlainText.line(json.text("email")),
                orEmpty(json.text("password")),
                Set.copyOf(json.names("consents")),
                orEmpty(json.text("language", language)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
