package org.madang.proposal.course;

import java.time.Instant;
import org.madang.content.ContentRef;

/**
 * What the city decided on a proposal is done.
 *
 * @param department slug of the office that says so
 */
public record ProposalDone(ContentRef proposal, String department, Instant at) {}
