package org.madang.account.oidc;

import java.time.Instant;
import java.util.UUID;

/** The service that checks identities told who the holder of an account is. */
public record PersonAsserted(UUID person, Assertion assertion, Instant at) {}
