package org.madang.proposal.course;

import java.time.Instant;
import org.madang.content.ContentRef;

/**
 * The city began to do what it decided on a proposal.
 *
 * @param department slug of the office that says so
 */
public record ProposalStarted(ContentRef proposal, String department, Instant at) {}
