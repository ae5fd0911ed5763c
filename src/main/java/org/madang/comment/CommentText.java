package org.madang.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;

/**
 * What somebody says under a post or proposal.
 *
 * @param body Markdown
 * @param parent number of the comment that it answers; null if it answers none
 */
public record CommentText(
        @NotBlank(message = "{required}") @Size(max = Comment.MAX_BODY, message = "{too-long}")
        String body,

        @Nullable Long parent) {

    /** From what a request gives; any part may be null. */
    public static CommentText of(@Nullable String body, @Nullable Long parent) {
        return new CommentText(PlainText.text(body), parent);
    }
}
