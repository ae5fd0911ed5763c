package org.madang.hub;

/**
 * How much comes over one kind of account.
 *
 * @param channel {@link HubChannel#code()}
 * @param accounts how many departments' accounts there are
 * @param failing how many of them did not answer last
 * @param items what they said in the last 30 days
 */
public record Balance(String channel, long accounts, long failing, long items) {}
