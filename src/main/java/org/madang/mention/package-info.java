/**
 * Pages of other sites that name a text of ours, and ours that name theirs: Webmention both ways, Pingback and Trackback
 * in. What comes in is checked at its source and then held back like every answer from another network. Fires no event
 * of its own.
 */
@NullMarked
package org.madang.mention;

import org.jspecify.annotations.NullMarked;
