package org.madang.moderation.legal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;

/**
 * What somebody says who asks for a temporary measure.
 *
 * @param requester name and how to reach the person; never public
 * @param rule which right is violated; null if not chosen
 * @param statement how
 */
public record LegalRequest(
        @NotBlank(message = "{required}") @Size(max = 200, message = "{too-long}")
        String requester,

        @NotNull(message = "{required}") @Nullable Rule rule,

        @NotBlank(message = "{required}") @Size(max = LegalCase.MAX_STATEMENT, message = "{too-long}")
        String statement) {

    /** The rights for which the law knows temporary measures. */
    public enum Rule {
        DEFAMATION,
        PRIVACY;

        /** As the log calls it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From what a form gives; any part may be null. */
    public static LegalRequest of(@Nullable String requester, @Nullable Rule rule, @Nullable String statement) {
        return new LegalRequest(PlainText.line(requester), rule, PlainText.text(statement));
    }
}
