/**
 * Complaints that came in as proposals go where complaints are dealt with: Madang speaks Open311 GeoReport v2 as a server,
 * and hands requests on to the city's own system if there is one. It fires no event.
 */
@NullMarked
package org.madang.open311;

import org.jspecify.annotations.NullMarked;
