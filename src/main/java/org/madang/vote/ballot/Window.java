package org.madang.vote.ballot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vote is to be held.
 *
 * @param closesAt the first moment at which no vote is taken any more
 * @param neighbourhoods slugs of those that vote; empty for the whole city
 * @param department slug of the office that opens it; null if enough supports do
 */
record Window(
        Instant closesAt,
        List<String> neighbourhoods,
        ResultsRule results,
        Ballot.Opener openedBy,
        @Nullable String department) {

    Window {
        neighbourhoods = List.copyOf(neighbourhoods);
    }
}
