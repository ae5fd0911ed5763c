package org.madang.proposal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.proposal.ProposalHistory;

/** Every wording that readers of a proposal saw. */
@Path("v1/proposals/{number}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalVersionsResource {

    @Inject
    ProposalHistory history;

    @GET
    @Operation(
            operationId = "listProposalVersions",
            summary = "All wordings of a proposal, the newest first; none while there was only one")
    public List<ProposalVersionJson> list(@PathParam("number") long number) {
        return history.wordings(number).stream().map(ProposalVersionJson::of).toList();
    }
}
