package org.madang.vote.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.vote.SupportService;

/** The caller's support of a proposal; asking twice answers the same. */
@Path("v1/proposals/{number}/support")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class SupportResource {

    @Inject
    SupportService supports;

    @GET
    @Operation(operationId = "readSupport", summary = "How many support the proposal, and whether the caller does")
    public SupportJson read(@PathParam("number") long number) {
        return SupportJson.of(supports.state(number));
    }

    @PUT
    @Operation(operationId = "support", summary = "Support the proposal as it reads now")
    public SupportJson support(@PathParam("number") long number) {
        return SupportJson.of(supports.support(number));
    }

    @DELETE
    @Operation(operationId = "withdrawSupport", summary = "Take one's support back")
    public SupportJson withdraw(@PathParam("number") long number) {
        return SupportJson.of(supports.withdraw(number));
    }
}
