package org.madang.moderation.panel.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.panel.PanelCase;
import org.madang.moderation.panel.PanelVote;

/**
 * A case of the panel, as everybody may see it.
 *
 * @param jury number of the jury whose verdict is in question
 * @param rule which that jury found broken
 * @param until by when the panel decides
 * @param upheld whether the verdict stands; null while it is open
 * @param votes of the members, with their reasons; empty while it is open
 */
@Schema(name = "PanelCase")
public record PanelJson(
        long number,
        long jury,
        String rule,
        Instant askedAt,
        Instant until,
        @Nullable @Schema(nullable = true) Boolean upheld,
        @Nullable @Schema(nullable = true) Instant decidedAt,
        List<VoteJson> votes) {

    static PanelJson of(PanelCase asked, List<PanelVote> votes) {
        return new PanelJson(
                asked.getNumber(),
                asked.getJury().getNumber(),
                String.valueOf(asked.getJury().getFound()),
                asked.getAskedAt(),
                asked.getUntil(),
                asked.getUpheld(),
                asked.getDecidedAt(),
                votes.stream()
                        .map(vote -> new VoteJson(vote.getMember(), vote.isUpheld(), vote.getReasons(), vote.getAt()))
                        .toList());
    }

    /** What a member found. */
    @Schema(name = "PanelVote")
    public record VoteJson(String member, boolean upheld, String reasons, Instant at) {}

    /**
     * What a member sends.
     *
     * @param upheld whether the jury's verdict stands
     * @param reasons which everybody will read
     */
    @Schema(name = "PanelDecision")
    public record DecisionJson(
            @Schema(required = true) boolean upheld,

            @Schema(required = true, minLength = PanelCase.MIN_REASONS, maxLength = PanelCase.MAX_REASONS)
            String reasons) {}

    /**
     * What an author sends.
     *
     * @param text to the panel
     */
    @Schema(name = "PanelAppeal")
    public record PanelAppealJson(
            @Schema(required = true, maxLength = Jury.MAX_APPEAL)
            String text) {}
}
