package org.madang.moderation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** The caller's flag on a comment; nobody sees those of others. */
@Path("v1/comments/{id}/flags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class FlagsResource {

    @Inject
    FlagService flags;

    @POST
    @Operation(operationId = "flagComment", summary = "Flag a comment as it reads now; disagreeing is no reason")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FlagJson.TextJson.class)))
    @APIResponseSchema(value = FlagJson.class, responseCode = "201")
    public Response flag(@PathParam("id") long id, JsonBody body) {
        var text = body.read(json -> new FlagJson.TextJson(json.choice("reason", FlagReason.class), json.text("note")));
        var flag = flags.flag(id, text.reason(), text.note());
        return Response.created(Links.forPrograms("comments/" + id + "/flags/mine"))
                .entity(FlagJson.of(flag, id))
                .build();
    }

    @GET
    @Path("mine")
    @Operation(operationId = "readMyFlag", summary = "One's own flag on the comment as it reads now")
    public FlagJson mine(@PathParam("id") long id) {
        return FlagJson.of(flags.mine(id), id);
    }

    @DELETE
    @Path("mine")
    @Operation(operationId = "withdrawFlag", summary = "Take one's own flag back")
    @APIResponse(responseCode = "204", description = "There is none of one's own")
    public void withdraw(@PathParam("id") long id) {
        flags.withdraw(id);
    }
}
