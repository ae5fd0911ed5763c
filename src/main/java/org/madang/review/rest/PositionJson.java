package org.madang.review.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.review.routing.Position;
import org.madang.review.routing.Stance;

/**
 * Where one of several departments stands on a proposal.
 *
 * @param department slug
 * @param stance null until it is given
 */
@Schema(name = "Position")
public record PositionJson(
        String department,
        String question,
        Instant askedAt,
        @Nullable @Schema(nullable = true) Stance stance,
        String words,
        @Nullable @Schema(nullable = true) Instant givenAt) {

    static PositionJson of(Position position) {
        return new PositionJson(
                position.getDepartment(),
                position.getQuestion(),
                position.getAskedAt(),
                position.getStance(),
                position.getWords(),
                position.getGivenAt());
    }

    /** Whom to ask what. */
    @Schema(name = "PositionQuestion")
    public record QuestionJson(
            @Nullable @Schema(required = true) String department,

            @Nullable @Schema(required = true, maxLength = Position.MAX_QUESTION)
            String question) {}

    /** What the caller's department says. */
    @Schema(name = "PositionText")
    public record TextJson(
            @Nullable @Schema(required = true) Stance stance,

            @Nullable @Schema(required = true, maxLength = Position.MAX_WORDS)
            String words) {}
}
