package org.madang.people.appeal.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.people.appeal.SuspensionAppeal;
import org.madang.people.appeal.SuspensionVote;

/**
 * An appeal against a suspension, without who made it.
 *
 * @param rule that the city named
 * @param reason in the city's words
 * @param endsAt when the suspension ends by itself
 * @param until by when the panel decides
 * @param upheld whether the suspension stands; null while it is open
 * @param votes of the members, for who appealed and once it is decided; else empty
 */
@Schema(name = "SuspensionAppeal")
public record SuspensionAppealJson(
        long number,
        String rule,
        String reason,
        Instant endsAt,
        String text,
        Instant askedAt,
        Instant until,
        @Nullable @Schema(nullable = true) Boolean upheld,
        @Nullable @Schema(nullable = true) Instant decidedAt,
        List<VoteJson> votes) {

    static SuspensionAppealJson of(SuspensionAppeal asked, List<SuspensionVote> votes) {
        return new SuspensionAppealJson(
                asked.getNumber(),
                asked.getRule(),
                asked.getReason(),
                asked.getEndsAt(),
                asked.getAppeal(),
                asked.getAskedAt(),
                asked.getUntil(),
                asked.getUpheld(),
                asked.getDecidedAt(),
                votes.stream()
                        .map(vote -> new VoteJson(vote.isUpheld(), vote.getReasons(), vote.getAt()))
                        .toList());
    }

    /** What a member found. */
    @Schema(name = "SuspensionVote")
    public record VoteJson(boolean upheld, String reasons, Instant at) {}

    /** What somebody who may not write says to the panel. */
    @Schema(name = "SuspensionAppealText")
    public record TextJson(
            @Schema(required = true, maxLength = SuspensionAppeal.MAX_WORDS)
            String text) {}

    /**
     * What a member decides.
     *
     * @param upheld whether the suspension stands
     * @param reasons which the person will read
     */
    @Schema(name = "SuspensionDecision")
    public record DecisionJson(
            @Schema(required = true) boolean upheld,

            @Schema(required = true, maxLength = SuspensionAppeal.MAX_WORDS)
            String reasons) {}
}
