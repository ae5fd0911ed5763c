package org.madang.comment.reading;

import java.time.Instant;

/** Somebody whose comments a reader finds folded. */
public record Muted(String handle, String name, Instant at) {}
