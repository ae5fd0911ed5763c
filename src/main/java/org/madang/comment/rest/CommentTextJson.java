package org.madang.comment.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Comment;
import org.madang.comment.CommentText;
import org.madang.comment.Stance;
import org.madang.shared.rest.JsonFields;

/**
 * What somebody says under a post or proposal.
 *
 * @param body Markdown
 * @param parent id of the comment that it answers
 * @param stance what it is, on a proposal
 * @param isPrivate whether only the author of the post or proposal reads it, as at {@code /secret-comments}
 */
@Schema(name = "CommentText")
public record CommentTextJson(
        @Schema(required = true, maxLength = Comment.MAX_BODY)
        String body,

        @Nullable @Schema(nullable = true) Long parent,
        @Nullable @Schema(nullable = true) Stance stance,
        @Schema(name = "private", defaultValue = "false") boolean isPrivate) {

    static CommentText read(JsonFields json) {
        return CommentText.of(json.text("body"), json.number("parent"), json.choice("stance", Stance.class));
    }

    /** What is left out stays. */
    static CommentText merge(JsonFields json, Comment comment) {
        var stance = json.text("stance", "");
        return CommentText.of(
                json.text("body", comment.getBody()),
                null,
                "".equals(stance) ? comment.getStance() : json.choice("stance", Stance.class));
    }
}
