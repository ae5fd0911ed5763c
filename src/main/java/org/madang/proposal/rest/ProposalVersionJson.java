package org.madang.proposal.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalVersion;

/**
 * One wording of a proposal as readers saw it.
 *
 * @param change SUBSTANTIVE if another thing is proposed, TYPO if it only says it better, FIRST as it was submitted
 * @param reason why it was changed; null if the author did not say
 */
@Schema(name = "ProposalVersion")
public record ProposalVersionJson(
        int textVersion,
        ProposalVersion.Kind change,
        @Nullable @Schema(nullable = true) String reason,
        Instant writtenAt,
        String title,
        String problem,
        String solution,
        String effect) {

    static ProposalVersionJson of(ProposalVersion version) {
        return new ProposalVersionJson(
                version.getTextVersion(),
                version.getKind(),
                version.getReason(),
                version.getWrittenAt(),
                version.getTitle(),
                version.getProblem(),
                version.getSolution(),
                version.getEffect());
    }
}
