package org.madang.review.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An internal note with who wrote it.
 *
 * @param department slug of the author's office; null if the author left it
 */
public record NoteRow(Instant at, String author, @Nullable String department, String text) {}
