/** Carries posts to a room on Slack through its hook. Fires no event. */
@NullMarked
package org.madang.syndication.slack;

import org.jspecify.annotations.NullMarked;
