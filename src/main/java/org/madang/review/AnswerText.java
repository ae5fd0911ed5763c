package org.madang.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

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

    /**
     * The decision, with everything that an answer needs for it.
     *
     * @throws DomainException {@code invalid} with each part that is missing
     */
    public Decision requireComplete() {
        if (decision == null) {
            throw DomainException.invalid("decision", "required");
        }
        var parts = Map.of("basis", basis, "budget", budget, "schedule", schedule);
        var missing = decision.needs().stream()
                .filter(part -> parts.getOrDefault(part, "").isEmpty())
                .map(part -> new Violation(part, "required", Map.of()))
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(missing);
        }
        return decision;
    }
}
