package org.madang.search;

import java.time.Instant;

/**
 * A comment that says nearly what another one says.
 *
 * @param title of the text that it stands under
 * @param beginning of what it says
 * @param score which share of the words of both stand in both, from 0 to 1
 */
public record SimilarComment(long number, String title, String beginning, Instant publishedAt, double score) {}
