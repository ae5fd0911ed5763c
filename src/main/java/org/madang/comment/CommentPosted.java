package org.madang.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRef;

/**
 * Somebody commented.
 *
 * @param parentNumber the comment that it answers; null if none
 */
public record CommentPosted(ContentRef comment, @Nullable Long parentNumber, Instant at) {}
