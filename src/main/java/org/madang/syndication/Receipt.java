package org.madang.syndication;

import org.jspecify.annotations.Nullable;

/**
 * What a network says of a post that it took.
 *
 * @param remoteId its name there
 * @param url where people see it there; null if the network does not tell
 */
public record Receipt(String remoteId, @Nullable String url) {}
