/**
 * What the city says elsewhere, gathered: the departments' accounts are read politely, and everything stands on one page
 * without anybody's trackers. Fires {@link org.madang.hub.HubMoved}.
 */
@NullMarked
package org.madang.hub;

import org.jspecify.annotations.NullMarked;
