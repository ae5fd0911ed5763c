package org.madang.account.oidc;

import java.time.Instant;

/** An account at a provider through which somebody signs in. */
public record LinkedAccount(String provider, Instant linkedAt, Instant lastUsedAt) {}
