package org.madang.moderation.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.Flag;
import org.madang.moderation.FlagReason;

/**
 * The caller's flag on a comment.
 *
 * @param comment id of the comment
 */
@Schema(name = "Flag")
public record FlagJson(long comment, FlagReason reason, String note, Instant at) {

    static FlagJson of(Flag flag, long comment) {
        return new FlagJson(comment, flag.getReason(), flag.getNote(), flag.getAt());
    }

    /**
     * What a flag says.
     *
     * @param note in the flagger's words
     */
    @Schema(name = "FlagText")
    public record TextJson(
            @Schema(required = true) @Nullable FlagReason reason,

            @Nullable @Schema(nullable = true, maxLength = Flag.MAX_NOTE)
            String note) {}
}
