package org.madang.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.madang.shared.PlainText;

/**
 * What somebody fills in to sign up.
 *
 * @param handle lower case, unique for ever
 * @param consents {@code TERMS} and {@code PRIVACY} are needed, {@code NEWS} is free
 */
public record Registration(
        @NotBlank(message = "{required}") @Pattern(regexp = Person.HANDLE_PATTERN, message = "{handle-form}")
        String handle,

        @NotBlank(message = "{required}") @Size(max = Person.MAX_DISPLAY_NAME, message = "{too-long}")
        String displayName,

        @NotBlank(message = "{required}")
        @Email(message = "{email-form}")
        @Size(max = Person.MAX_EMAIL, message = "{too-long}")
        String email,

        @Size(min = MIN_PASSWORD, max = MAX_PASSWORD, message = "{password-length}")
        String password,

        Set<String> consents,
        String language) {

    public static final int MIN_PASSWORD = 10;
    public static final int MAX_PASSWORD = 200;

    private static final java.util.regex.Pattern MAIL =
            java.util.regex.Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** Whether mail could be sent to it: the form that browsers check, too, and no longer than it may be. */
    public static boolean isMailAddress(String text) {
        return text.length() <= Person.MAX_EMAIL && MAIL.matcher(text).matches();
    }

    public Registration {
        handle = PlainText.line(handle).toLowerCase(Locale.ROOT);
        displayName = PlainText.line(displayName);
        email = PlainText.line(email);
        password = password == null ? "" : password;
        consents = consents == null ? Set.of() : Set.copyOf(consents);
        language = "en".equals(language) ? "en" : "ko";
    }
}
