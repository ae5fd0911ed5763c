package org.madang.search.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.search.Explanation;

/** Why a text stands where it stands among the answers to a search. */
@Schema(name = "Explanation")
public record ExplanationJson(
        String title,

        @Schema(description = "All of it; 0 if the words do not find the text")
        float score,

        @Schema(description = "What makes the score; what adds nothing is left out")
        List<PartJson> parts) {

    /** What one thing adds. */
    @Schema(name = "ExplanationPart")
    public record PartJson(
            @Schema(examples = "all-in-title") String name,

            @Schema(description = "The factor by which it counts")
            float weight,

            @Schema(description = "What it adds, the weight included")
            float score) {}

    static ExplanationJson of(Explanation explanation) {
        return new ExplanationJson(
                explanation.title(),
                explanation.score(),
                explanation.parts().stream()
                        .map(part -> new PartJson(part.name(), part.weight(), part.score()))
                        .toList());
    }
}
