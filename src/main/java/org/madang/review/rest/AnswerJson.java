package org.madang.review.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.review.Answer;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.shared.rest.JsonFields;

/**
 * A department's public answer to a proposal.
 *
 * @param department slug
 * @param text reasons in Markdown
 * @param textHtml the same as HTML that is safe to show
 * @param basis law or rule on which it rests
 * @param budget what it costs and from which budget
 * @param schedule what happens until when
 */
@Schema(name = "Answer")
public record AnswerJson(
        UUID id,
        String department,
        Decision decision,
        String text,
        String textHtml,
        String basis,
        String budget,
        String schedule,
        Instant publishedAt) {

    static AnswerJson of(Answer answer) {
        return new AnswerJson(
                answer.getId(),
                answer.getDepartment(),
                answer.getDecision(),
                answer.getText(),
                answer.getTextHtml(),
                answer.getBasis(),
                answer.getBudget(),
                answer.getSchedule(),
                answer.getPublishedAt());
    }

    /** What a request says a department answers. */
    static AnswerText read(JsonFields json) {
        return AnswerText.of(
                json.choice("decision", Decision.class),
                json.text("text"),
                json.text("basis"),
                json.text("budget"),
                json.text("schedule"));
    }

    /**
     * What a department answers.
     *
     * @param schedule needed if anything is adopted
     */
    @Schema(name = "AnswerText")
    public record TextJson(
            @Schema(required = true) Decision decision,

            @Schema(required = true, maxLength = Answer.MAX_TEXT)
            String text,

            @Nullable @Schema(nullable = true, maxLength = Answer.MAX_PART)
            String basis,

            @Nullable @Schema(nullable = true, maxLength = Answer.MAX_PART)
            String budget,

            @Nullable @Schema(nullable = true, maxLength = Answer.MAX_PART)
            String schedule) {}
}
