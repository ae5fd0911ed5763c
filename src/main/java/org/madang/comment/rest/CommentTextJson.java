package org.madang.comment.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Comment;
import org.madang.comment.CommentText;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonFields;

/**
 * What somebody says under a post or proposal.
 *
 * @param body Markdown
 * @param parent id of the comment that it answers
 * @param isPrivate whether only its author and the city may read it; not possible yet
 */
@Schema(name = "CommentText")
public record CommentTextJson(
        @Schema(required = true, maxLength = Comment.MAX_BODY)
        String body,

        @Nullable @Schema(nullable = true) Long parent,
        @Schema(name = "private", defaultValue = "false") boolean isPrivate) {

    static CommentText read(JsonFields json) {
        if (json.flag("private")) {
            throw DomainException.invalid("private", "private-comments-unavailable");
        }
        return CommentText.of(json.text("body"), json.number("parent"));
    }
}
