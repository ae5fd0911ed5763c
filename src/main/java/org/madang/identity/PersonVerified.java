package org.madang.identity;

import java.time.Instant;
import java.util.UUID;

/** An account was found to belong to a real person who lives here. */
public record PersonVerified(UUID person, Instant at) {}
