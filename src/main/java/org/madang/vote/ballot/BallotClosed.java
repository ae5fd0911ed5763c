package org.madang.vote.ballot;

import java.time.Instant;
import org.madang.content.ContentRef;

/** A vote on a proposal is over and counted. */
public record BallotClosed(ContentRef proposal, Instant at) {}
