package org.madang.raising;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A raised post, as pages and programs show it.
 *
 * @param language of the post
 * @param authorName null for an imported post
 * @param editorHandle null once the editor's account has ended; likewise the name
 * @param reason the editor's words, public
 */
public record RaisedPost(
        long number,
        String title,
        String language,
        @Nullable String authorName,
        @Nullable String editorHandle,
        @Nullable String editorName,
        String reason,
        Instant raisedAt) {}
