package org.madang.account;

import java.time.Instant;
import java.util.UUID;

/** Somebody has a new password; everything else that was signed in has ended. */
public record PasswordChanged(UUID person, Instant at) {}
