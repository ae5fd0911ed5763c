/** Tells any program of posts, signed, so that it knows that it was us. Fires no event. */
@NullMarked
package org.madang.syndication.webhook;

import org.jspecify.annotations.NullMarked;
