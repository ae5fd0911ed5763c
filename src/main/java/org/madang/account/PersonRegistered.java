package org.madang.account;

import java.time.Instant;
import java.util.UUID;

/** Somebody signed up. */
public record PersonRegistered(UUID person, Instant at) {}
