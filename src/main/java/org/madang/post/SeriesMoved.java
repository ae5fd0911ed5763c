package org.madang.post;

import java.util.List;

/**
 * A series has a post more or less, or one that is called otherwise: all pages of its posts lead to others now.
 *
 * @param numbers of its public posts
 */
public record SeriesMoved(List<Long> numbers) {}
