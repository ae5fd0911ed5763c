package org.madang.account;

import java.time.Instant;
import java.util.UUID;

/** So many passwords were wrong that signing in to an account is refused for a while. */
public record SignInPaused(UUID person, Instant at) {}
