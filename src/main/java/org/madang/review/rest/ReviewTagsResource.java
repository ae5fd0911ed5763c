package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.review.ReviewService;
import org.madang.review.tagging.TagService;
import org.madang.shared.Named;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.ListJson;

/** The tags for policy review. */
@Path("v1/review-tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class ReviewTagsResource {

    /**
     * What a tag is.
     *
     * @param owner slug of the department that looks after it; null for all
     */
    @Schema(name = "ReviewTagText")
    public record TextJson(
            @Nullable @Schema(required = true) String ko,
            @Nullable @Schema(required = true) String en,
            @Nullable @Schema(required = true) String meaning,
            @Nullable @Schema(nullable = true) String owner) {}

    /** Which tag takes the place. */
    @Schema(name = "ReviewTagMerger")
    public record MergerJson(
            @Nullable @Schema(required = true) String into) {}

    @Inject
    ReviewService reviews;

    @Inject
    TagService tagging;

    @GET
    @Operation(operationId = "listReviewTags", summary = "The tags for policy review, each with its meaning")
    public ListJson<ReviewTagJson> list(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return ListJson.whole(reviews.tags().entrySet().stream()
                .map(tag -> ReviewTagJson.of(tag.getKey(), tag.getValue(), locale))
                .toList());
    }

    @PUT
    @Path("{slug}")
    @NeedsScope(Scope.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "setReviewTag", summary = "Staff: make a tag, or say anew what it means and whose it is")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TextJson.class)))
    public ReviewTagJson set(@PathParam("slug") String slug, @Context HttpHeaders headers, JsonBody body) {
        var text = body.read(
                json -> new TextJson(json.text("ko"), json.text("en"), json.text("meaning"), json.text("owner")));
        var tag = tagging.set(slug, text.ko(), text.en(), text.meaning(), text.owner());
        return ReviewTagJson.of(new Named(tag.slug(), tag.ko(), tag.en()), tag.meaning(), Languages.of(headers));
    }

    @PUT
    @Path("{slug}/retirement")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "retireReviewTag", summary = "Staff: nobody uses the tag for anything new")
    public void retire(@PathParam("slug") String slug) {
        tagging.retire(slug);
    }

    @PUT
    @Path("{slug}/merger")
    @NeedsScope(Scope.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "mergeReviewTag", summary = "Staff: put another tag in its place wherever it stands")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergerJson.class)))
    public void merge(@PathParam("slug") String slug, JsonBody body) {
        tagging.merge(slug, body.read(json -> json.text("into")));
    }
}
