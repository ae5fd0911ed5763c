package org.madang.vote.ballot.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.vote.ballot.Ballot;
import org.madang.vote.ballot.BallotState;
import org.madang.vote.ballot.Counts;
import org.madang.vote.ballot.ResultsRule;

/**
 * A vote on a proposal as the caller sees it.
 *
 * @param open whether votes are taken now
 * @param closesAt the first moment at which no vote is taken any more
 * @param department slug of the office that opened it; null if enough supports did
 * @param textVersion the wording that is voted on
 * @param neighbourhoods slugs of those that vote; empty for the whole city
 * @param eligible how many could vote when it opened
 * @param cast how many have voted
 * @param voted whether the caller has; false once nobody can tell
 * @param receipt the caller's own, while the vote is open
 * @param result how it came out or stands; null while that is not shown
 * @param countHash SHA-256 of the count file
 * @param logEntry number of the public log's entry with the same hash
 */
@Schema(name = "Ballot")
public record BallotJson(
        Ballot.State state,
        boolean open,
        Instant openedAt,
        Instant closesAt,
        @Nullable @Schema(nullable = true) Instant closedAt,
        Ballot.Opener openedBy,
        @Nullable @Schema(nullable = true) String department,
        int textVersion,
        List<String> neighbourhoods,
        ResultsRule results,
        int eligible,
        int cast,
        boolean voted,
        @Nullable @Schema(nullable = true) String receipt,
        @Nullable @Schema(nullable = true) ResultJson result,
        @Nullable @Schema(nullable = true) String countHash,
        @Nullable @Schema(nullable = true) Long logEntry) {

    /**
     * How a vote came out or stands.
     *
     * @param turnout share of those who may vote that did, in per cent
     */
    @Schema(name = "BallotResult")
    public record ResultJson(int votesFor, int votesAgainst, int abstained, double turnout) {

        static @Nullable ResultJson of(@Nullable Counts counts, int eligible) {
            return counts == null
                    ? null
                    : new ResultJson(
                            counts.votesFor(), counts.votesAgainst(), counts.abstained(), counts.turnout(eligible));
        }
    }

    static BallotJson of(BallotState state) {
        var ballot = state.ballot();
        return new BallotJson(
                ballot.getState(),
                state.open(),
                ballot.getOpenedAt(),
                ballot.getClosesAt(),
                ballot.getClosedAt(),
                ballot.getOpenedBy(),
                ballot.getDepartment(),
                ballot.getTextVersion(),
                ballot.getNeighbourhoods(),
                ballot.getResults(),
                ballot.getEligible(),
                state.cast(),
                state.voted(),
                state.receipt(),
                ResultJson.of(state.counts(), ballot.getEligible()),
                ballot.getCountHash(),
                ballot.getLogEntry());
    }
}
