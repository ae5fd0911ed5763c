/** Carries posts to an account on Threads, and brings its answers back. Fires no event. */
@NullMarked
package org.madang.syndication.threads;

import org.jspecify.annotations.NullMarked;
