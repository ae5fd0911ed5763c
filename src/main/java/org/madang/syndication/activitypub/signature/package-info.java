/**
 * Signatures of HTTP requests between servers, in both dialects of the fediverse: the draft by Cavage that most speak, and
 * RFC 9421. It knows bytes and keys, no database and no network, and fires no event.
 */
@NullMarked
package org.madang.syndication.activitypub.signature;

import org.jspecify.annotations.NullMarked;
