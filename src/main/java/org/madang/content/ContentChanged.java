package org.madang.content;

import java.time.Instant;

/** Something about a public text changed: its words, status, standing, figures or answers. */
public record ContentChanged(ContentRef content, Instant at) {}
