package org.madang.moderation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.content.Kind;
import org.madang.moderation.KeepOpenService;

/** The caller's wish that a contested comment stays open; nobody sees those of others. */
@Path("v1/comments/{id}/keep-open")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class KeepOpenResource {

    @Inject
    KeepOpenService votes;

    @PUT
    @Operation(operationId = "keepCommentOpen", summary = "Want a contested comment kept open")
    @APIResponse(responseCode = "204", description = "The wish counts")
    public void keepOpen(@PathParam("id") long id) {
        votes.keepOpen(Kind.COMMENT, id);
    }

    @DELETE
    @Operation(operationId = "letCommentGo", summary = "Take that wish back")
    @APIResponse(responseCode = "204", description = "There is none of one's own")
    public void letGo(@PathParam("id") long id) {
        votes.withdraw(Kind.COMMENT, id);
    }
}
