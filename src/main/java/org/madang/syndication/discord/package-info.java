/** Carries posts to a room on Discord through its hook. Fires no event. */
@NullMarked
package org.madang.syndication.discord;

import org.jspecify.annotations.NullMarked;
