package org.madang.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.search.SimilarComments;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** Comments like another one. */
@Path("v1/comments/{number}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class SimilarCommentsResource {

    @Inject
    SimilarComments similar;

    @Inject
    Links links;

    /** A comment that says nearly the same. */
    @Schema(name = "SimilarComment")
    public record SimilarCommentJson(
            long number,
            String url,

            @Schema(description = "Of the post or proposal that it stands under")
            String title,

            @Schema(description = "The beginning of what it says")
            String beginning,

            Instant publishedAt,

            @Schema(description = "Which share of the words of both stand in both, from 0 to 1")
            double score) {}

    @GET
    @Operation(operationId = "listSimilarComments", summary = "Up to twenty comments that say nearly the same")
    public ListJson<SimilarCommentJson> list(@PathParam("number") long number) {
        return ListJson.whole(similar.to(number).stream()
                .map(one -> new SimilarCommentJson(
                        one.number(),
                        links.forPeople("/comments/" + one.number()),
                        one.title(),
                        one.beginning(),
                        one.publishedAt(),
                        one.score()))
                .toList());
    }
}
