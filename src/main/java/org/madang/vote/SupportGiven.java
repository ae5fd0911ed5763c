package org.madang.vote;

import java.time.Instant;
import java.util.UUID;
import org.madang.content.ContentRef;

/** Somebody began to support a proposal. */
public record SupportGiven(ContentRef proposal, UUID person, Instant at) {}
