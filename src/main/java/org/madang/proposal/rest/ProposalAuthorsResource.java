package org.madang.proposal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.content.together.CoAuthorRow;
import org.madang.proposal.ProposalAuthors;

/** Who writes a proposal together. */
@Path("v1/proposals/{number}/authors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
@NeedsScope(Scope.WRITE)
public class ProposalAuthorsResource {

    /**
     * Somebody who writes a proposal, too, or is asked to.
     *
     * @param accepted false while the invitation waits
     */
    @Schema(name = "ProposalCoAuthor")
    public record CoAuthorJson(String handle, String name, boolean accepted) {

        static CoAuthorJson of(CoAuthorRow row) {
            return new CoAuthorJson(row.handle(), row.name(), row.isAuthor());
        }
    }

    @Inject
    ProposalAuthors authors;

    @GET
    @Operation(
            operationId = "listProposalAuthors",
            summary = "Who writes one's own proposal with the first author, or is asked to")
    public List<CoAuthorJson> list(@PathParam("number") long number) {
        return authors.team(number).stream().map(CoAuthorJson::of).toList();
    }

    @PUT
    @Path("{handle}")
    @Operation(operationId = "inviteProposalAuthor", summary = "Ask somebody to write one's own proposal together")
    @APIResponse(responseCode = "204", description = "The person is asked")
    public void invite(@PathParam("number") long number, @PathParam("handle") String handle) {
        authors.invite(number, handle);
    }

    @DELETE
    @Path("{handle}")
    @Operation(
            operationId = "removeProposalAuthor",
            summary = "Take an invitation back or a co-author out; also oneself, to decline or to leave")
    @APIResponse(responseCode = "204", description = "The person is none any more")
    public void remove(@PathParam("number") long number, @PathParam("handle") String handle) {
        authors.remove(number, handle);
    }

    @PUT
    @Operation(
            operationId = "acceptProposalAuthorship",
            summary = "Accept an invitation; the proposal is one's own, too")
    @APIResponse(responseCode = "204", description = "One is an author now")
    public void accept(@PathParam("number") long number) {
        authors.accept(number);
    }
}
