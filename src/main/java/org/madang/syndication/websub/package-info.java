/**
 * Our own WebSub hub: whoever subscribes to a feed is sent the feed when it changes, signed where they gave a secret.
 * Fires no event.
 */
@NullMarked
package org.madang.syndication.websub;

import org.jspecify.annotations.NullMarked;
