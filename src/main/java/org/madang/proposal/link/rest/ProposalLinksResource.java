package org.madang.proposal.link.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.link.LinkKind;
import org.madang.proposal.link.ProposalLink;
import org.madang.proposal.link.ProposalLinks;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.JsonFields;
import org.madang.shared.rest.Links;

/** What joins a proposal to others. */
@Path("v1/proposals/{number}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalLinksResource {

    /**
     * What joins it to another one.
     *
     * @param other number of the other proposal
     */
    @Schema(name = "NewProposalLink")
    public record NewLinkJson(
            @Schema(required = true) long other,
            @Schema(required = true) LinkKind kind,

            @Nullable @Schema(nullable = true, maxLength = ProposalLinks.MAX_REASON)
            String reason) {}

    /** Whether somebody finds a link right. */
    @Schema(name = "LinkVote")
    public record VoteJson(@Schema(required = true) boolean agrees) {}

    @Inject
    ProposalLinks links;

    @GET
    @Operation(operationId = "listProposalLinks", summary = "Proposals that want the same, are related or contrary")
    public List<ProposalLink> list(@PathParam("number") long number) {
        return links.of(number);
    }

    @POST
    @Operation(operationId = "linkProposals", summary = "Say that two proposals are joined; no support moves")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewLinkJson.class)))
    @APIResponse(responseCode = "201", description = "Both show it")
    public Response link(@PathParam("number") long number, JsonBody body) {
        body.read(json -> {
            links.link(number, json.number("other"), json.choice("kind", LinkKind.class), json.text("reason"));
            return json;
        });
        return Response.created(Links.forPrograms("proposals/" + number + "/links"))
                .build();
    }

    @DELETE
    @Path("{link}")
    @Operation(operationId = "unlinkProposals", summary = "Take one's own link back")
    public void remove(@PathParam("number") long number, @PathParam("link") UUID link) {
        links.remove(number, link);
    }

    @PUT
    @Path("{link}/vote")
    @Operation(operationId = "judgeProposalLink", summary = "Find a link right or wrong")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = VoteJson.class)))
    public void vote(@PathParam("number") long number, @PathParam("link") UUID link, JsonBody body) {
        links.vote(number, link, body.read(ProposalLinksResource::agrees));
    }

    private static boolean agrees(JsonFields json) {
        return json.required("agrees").flag("agrees");
    }

    @DELETE
    @Path("{link}/vote")
    @Operation(operationId = "takeLinkVoteBack", summary = "Take one's vote on a link back")
    public void takeBack(@PathParam("number") long number, @PathParam("link") UUID link) {
        links.vote(number, link, null);
    }
}
