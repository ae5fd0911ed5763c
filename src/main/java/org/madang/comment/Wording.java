package org.madang.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a comment that readers saw.
 *
 * @param textVersion counts them from 1
 * @param until when the next one took its place; null for the present one
 */
public record Wording(
        int textVersion,
        String body,
        @Nullable Stance stance,
        @Nullable Instant until) {}
