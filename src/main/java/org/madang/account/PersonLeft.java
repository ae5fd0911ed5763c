package org.madang.account;

import java.time.Instant;
import java.util.UUID;

/** An account ended; nothing tells any more whose it was. */
public record PersonLeft(UUID person, Instant at) {}
