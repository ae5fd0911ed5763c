package org.madang.search.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.search.Similar;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** A proposal that says something alike. */
@Schema(name = "SimilarProposal")
public record SimilarJson(
        long number,
        String url,
        String title,
        ProposalStatus status,
        @Nullable @Schema(nullable = true) String topic,
        @Nullable @Schema(nullable = true) String neighbourhood,
        int supports,

        @Schema(description = "Which share of the words it has, from 0 to 1")
        double score,

        @Schema(description = "The weightiest words that both have")
        List<String> why,

        @Schema(description = "Whether both are about the same neighbourhood")
        boolean sameNeighbourhood) {

    static ListJson<SimilarJson> list(List<Similar> found, Links links) {
        return ListJson.whole(found.stream()
                .map(s -> new SimilarJson(
                        s.number(),
                        links.forPeople("/proposals/" + s.number()),
                        s.title(),
                        s.status(),
                        s.topic(),
                        s.neighbourhood(),
                        s.supports(),
                        s.score(),
                        s.why(),
                        s.sameNeighbourhood()))
                .toList());
    }
}
