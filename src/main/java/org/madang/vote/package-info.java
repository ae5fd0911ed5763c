/**
 * Support for proposals: one a person, for the wording that the person saw, counted exactly. Fires
 * {@link org.madang.vote.SupportGiven} and {@link org.madang.vote.SupportWithdrawn}.
 */
@NullMarked
package org.madang.vote;

import org.jspecify.annotations.NullMarked;
