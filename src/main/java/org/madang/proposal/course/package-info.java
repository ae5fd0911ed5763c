/**
 * What becomes of a proposal after it was looked at: begun, done, or handed over to another body. Fires
 * {@link org.madang.proposal.course.ProposalStarted} and {@link org.madang.proposal.course.ProposalDone} beside the
 * steps of the timeline.
 */
@NullMarked
package org.madang.proposal.course;

import org.jspecify.annotations.NullMarked;
