package org.madang.vote.ballot;

import org.jspecify.annotations.Nullable;

/**
 * A vote as the reader sees it.
 *
 * @param open whether votes are taken now
 * @param cast how many have voted
 * @param voted whether the signed-in person has
 * @param receipt the person's own while the vote is open; null if there is none, or once nobody can tell
 * @param counts how it came out or stands; null while that is not shown
 * @param hindrance why the reader cannot vote, as a code; null if nothing is in the way
 */
public record BallotState(
        Ballot ballot,
        boolean open,
        int cast,
        boolean voted,
        @Nullable String receipt,
        @Nullable Counts counts,
        @Nullable String hindrance) {}
