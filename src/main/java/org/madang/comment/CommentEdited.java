package org.madang.comment;

import java.time.Instant;
import java.util.UUID;
import org.madang.content.ContentRef;

/**
 * An author reworded a comment. The earlier wording is kept.
 *
 * @param author whose it is
 * @param textVersion of the new wording
 */
public record CommentEdited(ContentRef comment, UUID author, int textVersion, Instant at) {}
