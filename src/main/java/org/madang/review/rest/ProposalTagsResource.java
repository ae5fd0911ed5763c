package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalService;
import org.madang.review.ReviewService;
import org.madang.shared.rest.JsonBody;

/** The tags for policy review that a proposal has. */
@Path("v1/proposals/{number}/tags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalTagsResource {

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @GET
    @Operation(operationId = "readProposalTags", summary = "The tags for policy review that a proposal has")
    public TagsJson read(@PathParam("number") long number) {
        return new TagsJson(reviews.tagsOf(proposals.read(number).getId()));
    }

    @PUT
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "tagProposal", summary = "Staff: set the tags; those that are not named go")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TagsJson.class)))
    public TagsJson tag(@PathParam("number") long number, JsonBody body) {
        var wanted = body.read(json -> json.required("tags").texts("tags"));
        return new TagsJson(reviews.tag(number, wanted));
    }
}
