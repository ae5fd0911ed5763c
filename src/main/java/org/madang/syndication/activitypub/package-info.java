/**
 * Makes the plaza a server of the fediverse: writers and the city can be followed from any server that speaks
 * ActivityPub, and answers come back. {@code docs/FEDERATION.md} describes the dialect. Fires no event.
 */
@NullMarked
package org.madang.syndication.activitypub;

import org.jspecify.annotations.NullMarked;
