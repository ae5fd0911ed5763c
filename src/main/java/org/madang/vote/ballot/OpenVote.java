package org.madang.vote.ballot;

import java.time.Instant;

/**
 * A vote that takes votes now.
 *
 * @param number of the proposal
 * @param title of the proposal
 */
public record OpenVote(long number, String title, Instant closesAt) {}
