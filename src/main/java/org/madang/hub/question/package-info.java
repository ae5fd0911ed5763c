/**
 * Questions that reached the city elsewhere, each with what departments say to it on a page of its own. Fires {@link
 * org.madang.hub.HubMoved}.
 */
@NullMarked
package org.madang.hub.question;

import org.jspecify.annotations.NullMarked;
