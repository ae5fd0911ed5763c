package org.madang.insight;

import java.time.Instant;

/** The figures were counted anew. */
public record FiguresRefreshed(Instant at) {}
