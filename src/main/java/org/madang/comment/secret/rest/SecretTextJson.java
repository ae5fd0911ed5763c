package org.madang.comment.secret.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Comment;
import org.madang.comment.CommentText;
import org.madang.comment.secret.Keeping;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonFields;

/** What a reader says to an author alone: about which post or proposal, and for how many days it is kept. */
@Schema(name = "SecretText")
public record SecretTextJson(
        @Schema(
                required = true,
                enumeration = {"POST", "PROPOSAL"})
        @Nullable
        Kind subject,

        @Schema(required = true) @Nullable Long number,

        @Schema(required = true, maxLength = Comment.MAX_BODY)
        CommentText body,

        @Schema(
                enumeration = {"1", "7", "30", "90"},
                defaultValue = "30")
        Keeping keepDays) {

    static SecretTextJson read(JsonFields json) {
        return of(json, json.choice("subject", Kind.class), json.number("number"));
    }

    private static SecretTextJson of(JsonFields json, @Nullable Kind subject, @Nullable Long number) {
        var days = json.number("keepDays");
        return new SecretTextJson(
                subject,
                number,
                CommentText.of(json.text("body"), null),
                Keeping.of(days == null ? Keeping.MONTH.getDays() : days)
                        .orElseThrow(() -> DomainException.invalid(
                                "keepDays", "unknown-choice", Map.of("choices", "1, 7, 30, 90"))));
    }

    /**
     * What was sent as a comment that is private, about that text.
     *
     * @return null if it is for everybody
     * @throws DomainException {@code private-answers-nobody}: it goes to the author of the text
     */
    public static @Nullable SecretTextJson ofPrivate(JsonFields json, Kind subject, long number) {
        if (!json.flag("private")) {
            return null;
        }
        if (json.number("parent") != null) {
            throw DomainException.invalid("parent", "private-answers-nobody");
        }
        return of(json, subject, number);
    }
}
