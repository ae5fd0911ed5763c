package org.madang.proposal.amendment.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.amendment.Amendment;
import org.madang.proposal.amendment.Part;

/**
 * Other words for a passage of a proposal.
 *
 * @param by handle of who suggested it; null once that account has ended
 * @param answer what the author says to it; empty if nothing
 */
@Schema(name = "Amendment")
public record AmendmentJson(
        long number,
        Amendment.State state,
        Part part,
        int textVersion,
        String passage,
        String wording,
        String reason,
        @Nullable @Schema(nullable = true) String by,
        Instant madeAt,
        String answer,
        @Nullable @Schema(nullable = true) Instant decidedAt) {

    static AmendmentJson of(Amendment amendment) {
        var person = amendment.getPerson();
        return new AmendmentJson(
                amendment.getNumber(),
                amendment.getState(),
                amendment.getPart(),
                amendment.getTextVersion(),
                amendment.getPassage(),
                amendment.getWording(),
                amendment.getReason(),
                person == null ? null : person.getHandle(),
                amendment.getMadeAt(),
                amendment.getAnswer(),
                amendment.getDecidedAt());
    }
}
