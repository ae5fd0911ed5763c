package org.madang.content;

import java.time.Instant;

/**
 * That a text is public, and since when as it is.
 *
 * @param number of its kind
 * @param changedAt when its words last changed
 */
public record PublicText(long number, Instant changedAt) {}
