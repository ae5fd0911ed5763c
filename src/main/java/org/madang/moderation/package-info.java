/**
 * Listening instead of censoring: readers' flags may fold a comment one click deep, nothing is deleted, and every step
 * stands in a public log. Fires {@link org.madang.moderation.StandingChanged}.
 */
@NullMarked
package org.madang.moderation;

import org.jspecify.annotations.NullMarked;
