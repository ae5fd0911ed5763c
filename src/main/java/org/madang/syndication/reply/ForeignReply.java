package org.madang.syndication.reply;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Kind;

/**
 * An answer from another network as it is kept.
 *
 * @param kind of the text that it answers
 * @param number of the text that it answers
 * @param parent number of the comment under it that it answers; null if none
 * @param body Markdown
 * @param comment number of the comment that it became; null until then
 */
public record ForeignReply(
        UUID id,
        String network,
        Kind kind,
        long number,
        @Nullable Long parent,
        String authorName,
        String authorHandle,
        String url,
        String body,
        Status status,
        @Nullable Long comment,
        Instant receivedAt) {

    /** What became of it. */
    public enum Status {
        /** Somebody has to look at it first. */
        WAITING,
        /** It is a comment. */
        SHOWN,
        /** Staff did not let it in. */
        REFUSED,
        /** Its writer deleted it there. */
        GONE
    }
}
