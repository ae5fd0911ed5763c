package org.madang.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.proposal.ProposalService;
import org.madang.search.KinService;
import org.madang.shared.rest.Links;

/** What belongs to a proposal. */
@Path("v1/proposals/{number}/kin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalKinResource {

    @Inject
    KinService kin;

    @Inject
    ProposalService proposals;

    @Inject
    Links links;

    @GET
    @Operation(operationId = "getKinOfProposal", summary = "Texts linked with a proposal, and posts like it")
    public KinJson get(@PathParam("number") long number) {
        var text = proposals.read(number);
        text.requirePublic();
        return KinJson.of(kin.of(text), links);
    }
}
