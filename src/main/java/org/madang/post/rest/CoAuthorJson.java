package org.madang.post.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.together.CoAuthorRow;

/** Somebody who writes a post with its first author, or is asked to. */
@Schema(name = "CoAuthor")
public record CoAuthorJson(
        String handle,
        String displayName,
        Instant invitedAt,

        @Schema(nullable = true, description = "Null while the invitation waits") @Nullable
        Instant acceptedAt) {

    static CoAuthorJson of(CoAuthorRow row) {
        return new CoAuthorJson(row.handle(), row.name(), row.invitedAt(), row.acceptedAt());
    }
}
