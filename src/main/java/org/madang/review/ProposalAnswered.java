package org.madang.review;

import java.time.Instant;
import org.madang.content.ContentRef;

/** A department answered a proposal in public. */
public record ProposalAnswered(ContentRef proposal, Decision decision, String department, Instant at) {}
