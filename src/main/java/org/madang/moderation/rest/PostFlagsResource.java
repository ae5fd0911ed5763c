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
import org.madang.content.Kind;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** The caller's flag on a post. It makes a post contested and calls a jury; it never folds one. */
@Path("v1/posts/{number}/flags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class PostFlagsResource {

    @Inject
    FlagService flags;

    @POST
    @Operation(operationId = "flagPost", summary = "Flag a post as it reads now; it is never folded")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FlagJson.TextJson.class)))
    @APIResponseSchema(value = FlagJson.class, responseCode = "201")
    public Response flag(@PathParam("number") long number, JsonBody body) {
        var text = body.read(json -> new FlagJson.TextJson(json.choice("reason", FlagReason.class), json.text("note")));
        var flag = flags.flag(Kind.POST, number, text.reason(), text.note());
        return Response.created(Links.forPrograms("posts/" + number + "/flags/mine"))
                .entity(FlagJson.of(flag, number))
                .build();
    }

    @GET
    @Path("mine")
    @Operation(operationId = "readMyFlagOnPost", summary = "One's own flag on the post as it reads now")
    public FlagJson mine(@PathParam("number") long number) {
        return FlagJson.of(flags.mine(Kind.POST, number), number);
    }

    @DELETE
    @Path("mine")
    @Operation(operationId = "withdrawFlagOnPost", summary = "Take one's own flag back")
    @APIResponse(responseCode = "204", description = "There is none of one's own")
    public void withdraw(@PathParam("number") long number) {
        flags.withdraw(Kind.POST, number);
    }
}
