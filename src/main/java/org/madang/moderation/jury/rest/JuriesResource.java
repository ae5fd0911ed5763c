package org.madang.moderation.jury.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.jury.SeatService;
import org.madang.shared.rest.JsonBody;

/** Juries: their draw and verdict for everybody, their seats for who was drawn. */
@Path("v1/juries/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class JuriesResource {

    @Inject
    SeatService seats;

    @GET
    @Operation(operationId = "readJury", summary = "A jury: how it was drawn, and what it found once it is over")
    public JuryJson read(@PathParam("number") long number) {
        var jury = seats.read(number);
        return JuryJson.of(jury, seats.tally(jury));
    }

    @GET
    @Path("draw")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "readDraw", summary = "All that the draw rests on, to draw again")
    public String draw(@PathParam("number") long number) {
        return seats.sheet(number).text();
    }

    @PUT
    @Path("seat")
    @Operation(operationId = "acceptSeat", summary = "Take the seat that one was drawn for")
    @APIResponse(responseCode = "204", description = "The seat is taken")
    public void accept(@PathParam("number") long number) {
        seats.accept(number);
    }

    @DELETE
    @Path("seat")
    @Operation(operationId = "declineSeat", summary = "Turn the invitation down, or give the seat back before voting")
    @APIResponse(responseCode = "204", description = "The invitation is turned down")
    public void decline(@PathParam("number") long number) {
        seats.decline(number);
    }

    @PUT
    @Path("verdict")
    @Operation(operationId = "voteOnJury", summary = "Say which rule the text breaks, or NONE; it stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JuryJson.VoteJson.class)))
    @APIResponse(responseCode = "204", description = "The vote counts")
    public void vote(@PathParam("number") long number, JsonBody body) {
        seats.vote(number, body.read(json -> json.text("rule")));
    }
}
