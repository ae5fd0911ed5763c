package org.madang.hub.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.hub.question.HubQuestion;

/**
 * A question that reached the city elsewhere, with what departments say to it.
 *
 * @param url where it was asked; null if nowhere in public
 */
@Schema(name = "HubQuestion")
public record HubQuestionJson(
        long number, String question, @Nullable String url, Instant at, List<PositionJson> positions) {

    /** What a department says. */
    @Schema(name = "HubPosition")
    public record PositionJson(
            String department, String text, @Nullable String url, Instant at) {}

    static HubQuestionJson of(HubQuestion question) {
        return new HubQuestionJson(
                question.number(),
                question.words(),
                question.url(),
                question.createdAt(),
                question.positions().stream()
                        .map(p -> new PositionJson(p.department(), p.words(), p.url(), p.at()))
                        .toList());
    }
}
