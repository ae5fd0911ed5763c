package org.madang.post;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;

/**
 * Words that somebody is still writing; any of them may be empty.
 *
 * @param body Markdown
 */
public record WorkingText(
        @Size(max = Post.MAX_TITLE, message = "{too-long}") String title,

        @Size(max = Post.MAX_SUMMARY, message = "{too-long}")
        String summary,

        @Size(max = Post.MAX_BODY, message = "{too-long}") String body) {

    /** From what a request gives; any part may be null. */
    public static WorkingText of(@Nullable String title, @Nullable String summary, @Nullable String body) {
        return new WorkingText(PlainText.line(title), PlainText.line(summary), PlainText.text(body));
    }
}
