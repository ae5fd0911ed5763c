package org.madang.identity;

import java.time.Instant;

/**
 * A look into what is kept of somebody's identity.
 *
 * @param handle whose; empty if the account is gone
 * @param by who looked; empty if the account is gone
 */
public record Look(Instant at, String reason, String handle, String by) {}
