package org.madang.vote;

import java.time.Instant;
import java.util.UUID;
import org.madang.content.ContentRef;

/** Somebody took the support of a proposal back. */
public record SupportWithdrawn(ContentRef proposal, UUID person, Instant at) {}
