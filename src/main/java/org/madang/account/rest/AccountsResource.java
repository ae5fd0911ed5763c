package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.AccountService;
import org.madang.account.Role;
import org.madang.account.Trust;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;

/** Signing up, and what everybody may know of a person. */
@Path("v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountsResource {

    @Inject
    AccountService accounts;

    @POST
    @Operation(operationId = "signUp", summary = "Sign up")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
    @APIResponseSchema(value = AccountJson.class, responseCode = "201")
    public Response signUp(JsonBody body, @Context HttpHeaders headers) {
        var language = Languages.of(headers).getLanguage();
        var person = accounts.register(body.read(json -> RegistrationJson.read(json, language)));
        return Response.created(Links.forPrograms("accounts/" + person.getHandle()))
                .entity(AccountJson.of(person, Set.of(Role.RESIDENT), Trust.NONE, null))
                .build();
    }

    @GET
    @Path("{handle}")
    @Operation(operationId = "readProfile", summary = "What everybody may know of a person")
    public ProfileJson read(@PathParam("handle") String handle) {
        return ProfileJson.of(accounts.byHandle(handle));
    }
}
