package org.madang.hot;

import java.time.Instant;

/** Words were weighed anew, or staff named or pinned an issue. */
public record HotIssuesFound(Instant at) {}
