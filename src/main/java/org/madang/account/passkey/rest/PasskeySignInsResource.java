package org.madang.account.passkey.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.Device;
import org.madang.account.SignInService;
import org.madang.account.WantedSignIn;
import org.madang.account.passkey.PasskeyService;
import org.madang.account.web.SignInCookie;
import org.madang.shared.rest.JsonBody;

/** Signing in with a passkey, by the script of the page where people sign in. */
@Path("v1/passkey-sign-ins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class PasskeySignInsResource {

    @Inject
    PasskeyService passkeys;

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookies;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @POST
    @Path("options")
    @Operation(operationId = "beginPasskeySignIn", summary = "What the browser needs to sign in with a passkey")
    public PasskeyQuestionJson begin() {
        return PasskeyQuestionJson.of(passkeys.beginSignIn());
    }

    @POST
    @Operation(operationId = "signInWithPasskey", summary = "Sign in with a passkey; the answer sets the session")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PasskeyAnswerJson.class)))
    @APIResponse(responseCode = "204", description = "Signed in")
    public void signIn(JsonBody body) {
        var answer = body.read(PasskeyAnswerJson::read);
        var holder = passkeys.holder(answer.ceremony(), answer.credential());
        SignInCookie.session(request).ifPresent(signIns::signOut);
        cookies.give(
                response,
                signIns.issueStrong(holder, WantedSignIn.session(Device.of(request.getHeader("User-Agent")))));
    }
}
