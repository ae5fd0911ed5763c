package org.madang.hub;

import org.jspecify.annotations.Nullable;

/**
 * Which cards are wanted; null for all.
 *
 * @param department slug
 * @param channel {@link HubChannel#code()}
 * @param words that stand in title or text
 */
public record HubFilter(
        @Nullable String department,
        @Nullable String channel,
        @Nullable String words) {}
