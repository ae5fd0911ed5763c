package org.madang.moderation;

import java.time.Instant;
import org.madang.content.ContentRef;
import org.madang.content.Standing;

/** Flags, time or a decision changed what the community makes of a text. */
public record StandingChanged(ContentRef content, Standing from, Standing to, Instant at) {}
