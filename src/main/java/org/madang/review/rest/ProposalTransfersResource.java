package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalService;
import org.madang.review.routing.TransferService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** How a proposal goes from one department to another. */
@Path("v1/proposals/{number}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalTransfersResource {

    @Inject
    TransferService transfers;

    @Inject
    ProposalService proposals;

    @GET
    @Operation(operationId = "listTransfers", summary = "The transfers of the proposal, the oldest first")
    public ListJson<TransferJson> list(@PathParam("number") long number) {
        return ListJson.whole(transfers.of(proposals.read(number).getId()).stream()
                .map(TransferJson::of)
                .toList());
    }

    @POST
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "askTransfer", summary = "Staff of the department that has it: say that it is another's")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TransferJson.TextJson.class)))
    @APIResponseSchema(value = TransferJson.class, responseCode = "201")
    public Response ask(@PathParam("number") long number, JsonBody body) {
        var text = body.read(json -> new TransferJson.TextJson(json.text("to"), json.text("reason")));
        var transfer = transfers.ask(number, text.to(), text.reason());
        return Response.created(Links.forPrograms("proposals/" + number + "/transfers/" + transfer.getId()))
                .entity(TransferJson.of(transfer))
                .build();
    }

    @PUT
    @Path("{id}/acceptance")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "acceptTransfer", summary = "Staff of the other department: take the proposal")
    public TransferJson accept(@PathParam("number") long number, @PathParam("id") String id) {
        return TransferJson.of(transfers.accept(number, id(id)));
    }

    @PUT
    @Path("{id}/refusal")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "refuseTransfer", summary = "Staff of the other department: say why it is not theirs")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReasonJson.class)))
    public TransferJson refuse(@PathParam("number") long number, @PathParam("id") String id, JsonBody body) {
        return TransferJson.of(transfers.refuse(number, id(id), body.read(json -> json.text("reason"))));
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound();
        }
    }
}
