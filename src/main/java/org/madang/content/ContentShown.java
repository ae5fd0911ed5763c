package org.madang.content;

import java.time.Instant;

/** A text became public: published, submitted, posted. Fired once a text. */
public record ContentShown(ContentRef content, Instant at) {}
