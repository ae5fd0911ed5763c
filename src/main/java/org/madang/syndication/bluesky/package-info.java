/** Carries posts to Bluesky, or any other server of the AT protocol, with link and card. Fires no event. */
@NullMarked
package org.madang.syndication.bluesky;

import org.jspecify.annotations.NullMarked;
