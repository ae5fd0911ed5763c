/**
 * How often topics that the city named are mentioned in the public feeds that the hub gathers: counts by week, nothing
 * about people. Fires {@link org.madang.hub.HubMoved}.
 */
@NullMarked
package org.madang.hub.listening;

import org.jspecify.annotations.NullMarked;
