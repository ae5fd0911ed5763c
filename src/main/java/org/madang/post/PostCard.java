package org.madang.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post as lists show it.
 *
 * @param authorHandle null for an imported post without an account
 */
public record PostCard(
        long number,
        String title,
        String summary,
        @Nullable String authorHandle,
        @Nullable String authorName,
        @Nullable String topic,
        @Nullable String neighbourhood,
        String language,
        Instant publishedAt,
        int comments,
        int supports) {}
