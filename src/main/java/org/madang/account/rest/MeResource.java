package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.CurrentPerson;
import org.madang.account.SignInService;
import org.madang.shared.rest.RestApplication;

/** The signed-in person's own account. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class MeResource {

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "readMe", summary = "One's own account")
    public AccountJson me(
            @Context HttpHeaders headers,
            @Nullable @CookieParam(RestApplication.SESSION_COOKIE) @Parameter(hidden = true) String session) {
        var person = current.get();
        boolean byToken = BearerToken.in(headers).isPresent();
        return AccountJson.of(
                accounts.me(),
                person.roles(),
                person.trust(clock.instant()),
                byToken || session == null ? null : SignInService.csrfToken(session));
    }
}
