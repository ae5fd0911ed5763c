package org.madang.content;

import java.time.Instant;

/** A public text was withdrawn by its author or removed by order. */
public record ContentGone(ContentRef content, Instant at) {}
