package org.madang.people;

import java.time.Instant;
import java.util.UUID;

/** An admin lets somebody write again before the end of a suspension. */
public record SuspensionEnded(UUID person, Instant at) {}
