package org.madang.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;

/**
 * What a department answers.
 *
 * @param text reasons in Markdown
 * @param basis law or rule; may be empty
 * @param budget what it costs and from which budget; may be empty
 * @param schedule what happens until when; needed if anything is adopted
 */
public record AnswerText(
        @Nullable @NotNull(message = "{required}") Decision decision,

        @NotBlank(message = "{required}") @Size(max = Answer.MAX_TEXT, message = "{too-long}")
        String text,

        @Size(max = Answer.MAX_PART, message = "{too-long}") String basis,
        @Size(max = Answer.MAX_PART, message = "{too-long}") String budget,
        @Size(max = Answer.MAX_PART, message = "{too-long}") String schedule) {

    /** From what a request gives; any part may be null. */
    public static AnswerText of(
            @Nullable Decision decision,
            @Nullable String text,
            @Nullable String basis,
            @Nullable String budget,
            @Nullable String schedule) {
        return new AnswerText(
                decision,
                PlainText.text(text),
                PlainText.line(basis),
                PlainText.line(budget),
                PlainText.line(schedule));
    }
}
