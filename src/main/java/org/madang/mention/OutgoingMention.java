package org.madang.mention;

import java.net.URI;
import java.util.UUID;

/**
 * A page of another site that is to be told that a post of ours names it, changed, or names it no more.
 *
 * @param attempts without success
 */
record OutgoingMention(UUID id, long post, URI target, int attempts) {}
