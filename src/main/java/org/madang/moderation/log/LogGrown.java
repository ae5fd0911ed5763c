package org.madang.moderation.log;

import java.time.Instant;

/** The public log has an entry more. */
public record LogGrown(long seq, Instant at) {}
