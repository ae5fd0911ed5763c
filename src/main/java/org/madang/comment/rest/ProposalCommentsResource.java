package org.madang.comment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.content.Kind;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.ListJson;

/** The comments under a proposal. */
@Path("v1/proposals/{number}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class ProposalCommentsResource {

    @Inject
    CommentThread thread;

    @GET
    @Operation(
            operationId = "listProposalComments",
            summary =
                    "The comments under a proposal, each with its replies; pages and total count those that answer none")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"OLDEST", "NEWEST", "SUPPORTS"},
                            defaultValue = "OLDEST"))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<CommentJson> list(@PathParam("number") long number, @Context UriInfo uri) {
        return thread.list(Kind.PROPOSAL, number, uri);
    }

    @POST
    @Operation(operationId = "commentOnProposal", summary = "Comment on a proposal")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CommentTextJson.class)))
    @APIResponseSchema(value = CommentJson.class, responseCode = "201")
    public Response post(@PathParam("number") long number, JsonBody body) {
        return thread.post(Kind.PROPOSAL, number, body);
    }
}
