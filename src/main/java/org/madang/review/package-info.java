/**
 * The city's side of a proposal: tags for policy review, the department that has it, the clock and the public answer.
 * Fires {@link org.madang.review.ProposalAnswered}.
 */
@NullMarked
package org.madang.review;

import org.jspecify.annotations.NullMarked;
