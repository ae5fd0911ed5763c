package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.review.ReviewService;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.ListJson;

/** The tags for policy review. */
@Path("v1/review-tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class ReviewTagsResource {

    @Inject
    ReviewService reviews;

    @GET
    @Operation(operationId = "listReviewTags", summary = "The tags for policy review, each with its meaning")
    public ListJson<ReviewTagJson> list(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return ListJson.whole(reviews.tags().entrySet().stream()
                .map(tag -> ReviewTagJson.of(tag.getKey(), tag.getValue(), locale))
                .toList());
    }
}
