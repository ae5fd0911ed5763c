package org.madang.vote.ballot;

import java.time.Instant;
import org.madang.content.ContentRef;

/** A vote on a proposal began. */
public record BallotOpened(ContentRef proposal, Instant closesAt, Instant at) {}
