package org.madang.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.search.SimilarProposals;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** Proposals like another one. */
@Path("v1/proposals/{number}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class SimilarToProposalResource {

    @Inject
    SimilarProposals similar;

    @Inject
    Links links;

    @GET
    @Operation(operationId = "listSimilarToProposal", summary = "Up to five proposals that say something like this one")
    public ListJson<SimilarJson> list(@PathParam("number") long number) {
        return SimilarJson.list(similar.to(number), links);
    }
}
