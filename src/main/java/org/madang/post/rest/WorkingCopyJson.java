package org.madang.post.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.post.Post;
import org.madang.post.WorkingCopy;

/**
 * What a writer changed in a public post and has not put up yet.
 *
 * @param body Markdown
 */
@Schema(name = "WorkingCopy")
public record WorkingCopyJson(
        @Schema(maxLength = Post.MAX_TITLE) String title,
        @Schema(maxLength = Post.MAX_SUMMARY) String summary,
        @Schema(maxLength = Post.MAX_BODY) String body,
        @Schema(readOnly = true) Instant savedAt) {

    static WorkingCopyJson of(WorkingCopy copy) {
        return new WorkingCopyJson(copy.getTitle(), copy.getSummary(), copy.getBody(), copy.getSavedAt());
    }
}
