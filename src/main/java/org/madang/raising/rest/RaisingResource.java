package org.madang.raising.rest;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.raising.RaisingService;
import org.madang.shared.rest.JsonBody;

/** An editor raises a post; there is no way back. */
@Path("v1/posts/{number}/raising")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
@NeedsScope(Scope.WRITE)
public class RaisingResource {

    @Inject
    RaisingService raisings;

    /** Why, in public. */
    @Schema(name = "Raising")
    public record RaisingJson(
            @Schema(required = true, maxLength = 200) @Nullable
            String reason) {}

    @PUT
    @Operation(operationId = "raisePost", summary = "Raise somebody else's post to the front page, as an editor")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RaisingJson.class)))
    @APIResponse(responseCode = "204", description = "It is on the front page for two weeks")
    public void raise(@PathParam("number") long number, JsonBody body) {
        raisings.raise(number, body.read(json -> json.text("reason")));
    }
}
