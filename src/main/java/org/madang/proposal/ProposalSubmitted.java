package org.madang.proposal;

import java.time.Instant;
import org.madang.content.ContentRef;

/** A proposal was opened for support. */
public record ProposalSubmitted(ContentRef proposal, Instant at) {}
