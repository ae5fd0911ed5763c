package org.madang.moderation.rest;

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
import org.madang.content.Kind;
import org.madang.moderation.FlagReason;
import org.madang.moderation.OfficeService;
import org.madang.shared.rest.JsonBody;

/** A department marks an open comment as contested; nothing is hidden. */
@Path("v1/comments/{id}/mark")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
@NeedsScope(Scope.STAFF)
public class MarkResource {

    @Inject
    OfficeService offices;

    /** By which rule. */
    @Schema(name = "Mark")
    public record MarkJson(
            @Schema(required = true) @Nullable FlagReason reason) {}

    @PUT
    @Operation(
            operationId = "markContested",
            summary = "Mark a comment as contested under the department's name; never on what is about it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MarkJson.class)))
    @APIResponse(responseCode = "204", description = "Readers are asked to look")
    public void mark(@PathParam("id") long id, JsonBody body) {
        var reason = body.read(json -> json.text("reason"));
        offices.markContested(Kind.COMMENT, id, FlagReason.of(reason).orElse(null));
    }
}
