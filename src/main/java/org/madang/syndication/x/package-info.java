/** Carries posts to an account on X, signed as OAuth 1.0a asks. Fires no event. */
@NullMarked
package org.madang.syndication.x;

import org.jspecify.annotations.NullMarked;
