package org.madang.syndication.activitypub.signature;

import java.time.Instant;

/**
 * A signature that came with a request, and what it has to be of.
 *
 * @param keyId address of the key that is said to have made it
 * @param base the bytes that were signed
 * @param made when, as the sender says
 * @param digest whether the body's digest is among what was signed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReceivedSignature(String keyId, byte[] base, byte[] signature, Instant made, boolean digest) {}
