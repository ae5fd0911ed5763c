package org.madang.moderation.log;

import java.time.Instant;

/** The public log has an entry more that is about no text. */
public record LogGrown(long seq, Instant at) {}
