package org.madang.comment;

import java.time.Instant;
import java.util.UUID;
import org.madang.content.ContentRef;

/**
 * A comment names somebody by {@code @handle}. Fired once a comment and person, never for the author.
 *
 * @param person who is named
 */
public record PersonMentioned(ContentRef comment, UUID person, Instant at) {}
