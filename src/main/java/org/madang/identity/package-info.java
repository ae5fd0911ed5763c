/**
 * Residency and personhood: that an account belongs to one real person who lives here, without keeping who that is.
 * Fires {@link org.madang.identity.PersonVerified}.
 */
@NullMarked
package org.madang.identity;

import org.jspecify.annotations.NullMarked;
