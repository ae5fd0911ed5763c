package org.madang.moderation.jury.rest;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.FlagReason;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.jury.Jury;

/**
 * A jury, as everybody may see it.
 *
 * @param caseId its id, which is part of the seed
 * @param rule which flags say is broken
 * @param wordsHash SHA-256 of the wording in question
 * @param logRoot of the public log when the draw was announced
 * @param poolHash of the candidates, as the log has had it since then
 * @param beaconAt the public value of this moment decides
 * @param found a reason, or NONE; null while jurors are at work
 * @param votes how they were spread; empty while jurors are at work
 */
@Schema(name = "Jury")
public record JuryJson(
        long number,
        String caseId,
        Cause cause,
        FlagReason rule,
        String wordsHash,
        Instant announcedAt,
        String logRoot,
        String poolHash,
        Instant beaconAt,
        @Nullable @Schema(nullable = true) String beacon,
        @Nullable @Schema(nullable = true) String beaconFrom,
        @Nullable @Schema(nullable = true) String seed,
        @Nullable @Schema(nullable = true) Instant drawnAt,
        @Nullable @Schema(nullable = true) Instant endsAt,
        @Nullable @Schema(nullable = true) String found,
        @Nullable @Schema(nullable = true) Instant decidedAt,
        Map<String, Long> votes) {

    static JuryJson of(Jury jury, Map<String, Long> votes) {
        return new JuryJson(
                jury.getNumber(),
                jury.getId().toString(),
                jury.getCause(),
                jury.getRule(),
                jury.getWordsHash(),
                jury.getAnnouncedAt(),
                jury.getLot().getLogRoot(),
                jury.getLot().getPoolHash(),
                jury.getLot().getBeaconAt(),
                jury.getLot().getBeacon(),
                jury.getLot().getBeaconFrom(),
                jury.getLot().getSeed(),
                jury.getLot().getDrawnAt(),
                jury.getEndsAt(),
                jury.getFound(),
                jury.getDecidedAt(),
                votes);
    }

    /**
     * What a juror says.
     *
     * @param rule a reason of flags, or NONE
     */
    @Schema(name = "JuryVote")
    public record VoteJson(
            @Schema(required = true) @Nullable String rule) {}

    /**
     * An appeal.
     *
     * @param text what the author says to the jury
     */
    @Schema(name = "Appeal")
    public record AppealJson(
            @Nullable @Schema(required = true, maxLength = Jury.MAX_APPEAL)
            String text) {}
}
