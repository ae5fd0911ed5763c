package org.madang.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;
import org.madang.shared.UnreadableText;

/**
 * What somebody says under a post or proposal.
 *
 * @param body Markdown
 * @param parent number of the comment that it answers; null if it answers none
 * @param stance what it is, on a proposal; null if its writer did not choose
 */
public record CommentText(
        @NotBlank(message = "{required}") @Size(max = Comment.MAX_BODY, message = "{too-long}")
        String body,

        @Nullable Long parent,
        @Nullable Stance stance) {

    /** From what a request gives; any part may be null. */
    public static CommentText of(@Nullable String body, @Nullable Long parent) {
        return of(body, parent, null);
    }

    /**
     * The same with a stance.
     *
     * @throws org.madang.shared.DomainException {@code hidden-characters} or {@code stacked-marks} for what readers could
     *     not read as it was written
     */
    public static CommentText of(@Nullable String body, @Nullable Long parent, @Nullable Stance stance) {
        UnreadableText.refuse("body", body);
        return new CommentText(PlainText.text(body), parent, stance);
    }
}
