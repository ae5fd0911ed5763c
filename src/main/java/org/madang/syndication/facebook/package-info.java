/** Carries posts to a page on Facebook, and brings its answers back. Fires no event. */
@NullMarked
package org.madang.syndication.facebook;

import org.jspecify.annotations.NullMarked;
