package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.CurrentPerson;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.account.SignInService;
import org.madang.account.SignInService.Means;
import org.madang.account.SignIns;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** Tokens by which programs call the API in a person's name. */
@Path("v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class TokensResource {

    @Inject
    SignInService signIns;

    @Inject
    SignIns own;

    @Inject
    CurrentPerson current;

    @POST
    @Operation(operationId = "getToken", summary = "Get a token for calls in one's own name")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LoginJson.class)))
    @APIResponseSchema(value = TokenJson.class, responseCode = "201")
    public Response signIn(JsonBody body) {
        var login = body.read(LoginJson::read);
        var secret = signIns.signIn(login.login(), login.password(), login.code(), login.wanted());
        return Response.created(Links.forPrograms("tokens/current"))
                .entity(TokenJson.of(secret))
                .build();
    }

    @GET
    @NeedsScope(Scope.ACCOUNT)
    @Operation(operationId = "listTokens", summary = "One's own tokens, without their secrets")
    public ListJson<TokenRowJson> list() {
        return ListJson.whole(
                own.list(Means.TOKEN).stream().map(TokenRowJson::of).toList());
    }

    @DELETE
    @Path("{id}")
    @NeedsScope(Scope.ACCOUNT)
    @Operation(operationId = "endOneToken", summary = "End one of one's own tokens")
    @APIResponse(responseCode = "204", description = "It works no more")
    public void end(@PathParam("id") UUID id) {
        own.end(id);
    }

    @DELETE
    @Path("current")
    @Operation(operationId = "endToken", summary = "End the token that this call carries")
    @APIResponse(responseCode = "204", description = "It works no more")
    public void signOut(@Context HttpHeaders headers) {
        current.get();
        signIns.signOut(BearerToken.in(headers).orElseThrow(DomainException::notSignedIn));
    }
}
