package org.madang.account.passkey.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService;
import org.madang.account.passkey.PasskeyService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.RestApplication;

/** One's own passkeys. */
@Path("v1/passkeys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class PasskeysResource {

    @Inject
    PasskeyService passkeys;

    @Inject
    SignInService signIns;

    @GET
    @Operation(operationId = "listPasskeys", summary = "One's own passkeys")
    public ListJson<PasskeyJson> list() {
        return ListJson.whole(passkeys.mine().stream().map(PasskeyJson::of).toList());
    }

    @POST
    @Path("options")
    @Operation(operationId = "beginPasskey", summary = "What the browser needs to make a passkey")
    public PasskeyQuestionJson begin() {
        return PasskeyQuestionJson.of(passkeys.beginMaking());
    }

    @POST
    @Operation(operationId = "addPasskey", summary = "Keep the passkey that the browser made")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PasskeyAnswerJson.class)))
    @APIResponseSchema(value = PasskeyJson.class, responseCode = "201")
    public Response add(
            JsonBody body,
            @Nullable @CookieParam(RestApplication.SESSION_COOKIE) @Parameter(hidden = true) String session) {
        var answer = body.read(PasskeyAnswerJson::read);
        var passkey = passkeys.make(answer.ceremony(), answer.name(), answer.credential());
        if (session != null) {
            signIns.strengthen(session);
        }
        return Response.created(Links.forPrograms("passkeys/" + passkey.getId()))
                .entity(PasskeyJson.of(passkey))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removePasskey", summary = "Forget a passkey")
    @APIResponse(responseCode = "204", description = "It opens nothing any more")
    public void remove(@PathParam("id") String id) {
        try {
            passkeys.remove(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw DomainException.notFound();
        }
    }
}
