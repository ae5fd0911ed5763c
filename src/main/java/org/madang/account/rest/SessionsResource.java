package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.account.SignInService.Means;
import org.madang.account.SignIns;
import org.madang.shared.rest.ListJson;

/** The browsers in which one's own account is open. */
@Path("v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ACCOUNT)
@Tag(name = "accounts")
public class SessionsResource {

    @Inject
    SignIns own;

    @GET
    @Operation(operationId = "listSessions", summary = "The browsers that are signed in to one's own account")
    public ListJson<TokenRowJson> list() {
        return ListJson.whole(
                own.list(Means.SESSION).stream().map(TokenRowJson::of).toList());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "endSession", summary = "Sign one of them out")
    @APIResponse(responseCode = "204", description = "It is signed out")
    public void end(@PathParam("id") UUID id) {
        own.end(id);
    }
}
