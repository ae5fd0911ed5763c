package org.madang.review.answering;

import org.madang.review.Decision;

/**
 * Words with which a department begins its answers of a kind. {@code {title}} and {@code {number}} stand for the
 * proposal's.
 *
 * @param department slug
 */
public record AnswerTemplate(
        String department, Decision decision, String text, String basis, String budget, String schedule) {

    /** The same for a proposal. */
    public AnswerTemplate of(long number, String title) {
        return new AnswerTemplate(
                department,
                decision,
                text.replace("{number}", String.valueOf(number)).replace("{title}", title),
                basis,
                budget,
                schedule);
    }
}
