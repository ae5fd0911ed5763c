package org.madang.review.answering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document beside an answer, without its bytes.
 *
 * @param answer null until the answer is public
 * @param text what it says
 */
public record AnswerFileRow(
        UUID id, @Nullable UUID answer, String name, DocumentKind kind, int bytes, String text, Instant at) {

    /** Its size in whole kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, bytes >> 10);
    }
}
