package org.madang.proposal.course;

import org.madang.proposal.ProposalStatus;

/**
 * The department that has a proposal took a step of its further course.
 *
 * @param number of the proposal
 * @param note what it said to it in public
 */
public record CourseTaken(long number, ProposalStatus before, ProposalStatus after, String note) {}
