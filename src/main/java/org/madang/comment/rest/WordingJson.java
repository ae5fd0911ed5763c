package org.madang.comment.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Stance;
import org.madang.comment.Wording;

/**
 * One wording of a comment.
 *
 * @param textVersion counts them from 1
 * @param body Markdown
 * @param until when the next one took its place; null for the present one
 */
@Schema(name = "Wording")
public record WordingJson(
        int textVersion,
        String body,
        @Nullable @Schema(nullable = true) Stance stance,
        @Nullable @Schema(nullable = true) Instant until) {

    static WordingJson of(Wording wording) {
        return new WordingJson(wording.textVersion(), wording.body(), wording.stance(), wording.until());
    }
}
