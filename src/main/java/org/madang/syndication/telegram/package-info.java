/** Carries posts to a channel on Telegram through a bot. Fires no event. */
@NullMarked
package org.madang.syndication.telegram;

import org.jspecify.annotations.NullMarked;
