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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalService;
import org.madang.review.routing.PositionService;
import org.madang.review.routing.Stance;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** Where several departments stand on one proposal. */
@Path("v1/proposals/{number}/positions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalPositionsResource {

    @Inject
    PositionService positions;

    @Inject
    ProposalService proposals;

    @GET
    @Operation(operationId = "listPositions", summary = "What each department was asked and says")
    public ListJson<PositionJson> list(@PathParam("number") long number) {
        return ListJson.whole(positions.of(proposals.read(number).getId()).stream()
                .map(PositionJson::of)
                .toList());
    }

    @POST
    @NeedsScope(Scope.STAFF)
    @Operation(
            operationId = "askPosition",
            summary = "Staff of the department that has it: ask another where it stands")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PositionJson.QuestionJson.class)))
    @APIResponseSchema(value = ListJson.class, responseCode = "201")
    public Response ask(@PathParam("number") long number, JsonBody body) {
        var asked = body.read(json -> new PositionJson.QuestionJson(json.text("department"), json.text("question")));
        positions.ask(number, asked.department(), asked.question());
        return Response.created(Links.forPrograms("proposals/" + number + "/positions"))
                .entity(list(number))
                .build();
    }

    @PUT
    @Path("mine")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "givePosition", summary = "Staff of a department that was asked: say where it stands")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PositionJson.TextJson.class)))
    public PositionJson give(@PathParam("number") long number, JsonBody body) {
        var text =
                body.read(json -> new PositionJson.TextJson(json.choice("stance", Stance.class), json.text("words")));
        return PositionJson.of(positions.give(number, text.stance(), text.words()));
    }
}
