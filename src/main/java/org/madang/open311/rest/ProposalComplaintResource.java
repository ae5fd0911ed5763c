package org.madang.open311.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.open311.RequestService;
import org.madang.shared.rest.JsonBody;

/** A proposal that is a complaint goes on as one. */
@Path("v1/proposals/{number}/complaint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalComplaintResource {

    /**
     * Where it goes, and why.
     *
     * @param service code of the kind of complaint, see {@code /open311/v2/services.json}
     */
    @Schema(name = "ComplaintText")
    public record TextJson(
            @Nullable @Schema(required = true) String service,
            @Nullable @Schema(required = true) String note) {}

    /** The request that it became. */
    @Schema(name = "Complaint")
    public record ComplaintJson(String serviceRequestId, String service) {}

    @Inject
    RequestService requests;

    @PUT
    @NeedsScope(Scope.STAFF)
    @Operation(
            operationId = "sendOnAsComplaint",
            summary = "Staff of the department that has it: it is a complaint and goes to where these are dealt with")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TextJson.class)))
    public ComplaintJson handOn(@PathParam("number") long number, JsonBody body) {
        var text = body.read(json -> new TextJson(json.text("service"), json.text("note")));
        var request = requests.handOn(number, text.service(), text.note());
        return new ComplaintJson(String.valueOf(request.getNumber()), request.getServiceCode());
    }
}
