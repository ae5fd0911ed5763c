package org.madang.post.translation;

import java.util.List;

/**
 * A text is there in a language more or less: the pages of all its posts name others now.
 *
 * @param numbers of its posts
 */
public record TranslationsMoved(List<Long> numbers) {}
