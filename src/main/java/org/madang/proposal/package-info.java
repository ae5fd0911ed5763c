/**
 * Proposals: what residents want the city to do, from the first draft to the city's answer and what came of it. Fires
 * {@link org.madang.proposal.ProposalSubmitted} and {@link org.madang.proposal.ProposalMoved}.
 */
@NullMarked
package org.madang.proposal;

import org.jspecify.annotations.NullMarked;
