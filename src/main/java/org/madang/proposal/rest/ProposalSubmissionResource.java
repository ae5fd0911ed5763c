package org.madang.proposal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.proposal.ProposalService;

/** That a proposal is submitted: open for support. */
@Path("v1/proposals/{number}/submission")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalSubmissionResource {

    @Inject
    ProposalService proposals;

    @Inject
    ProposalReplies replies;

    @PUT
    @Operation(operationId = "submitProposal", summary = "Open one's own draft for support")
    @APIResponseSchema(ProposalJson.class)
    public Response submit(@PathParam("number") long number) {
        return replies.reply(Status.OK, proposals.submit(number)).build();
    }
}
