/**
 * What other programs read of the plaza: feeds in three formats, the map of the site, the notes for robots and for
 * those who find a weakness. Kept like pages, and put out of date by the same events.
 */
@NullMarked
package org.madang.syndication.feed;

import org.jspecify.annotations.NullMarked;
