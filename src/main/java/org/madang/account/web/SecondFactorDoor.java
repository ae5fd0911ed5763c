package org.madang.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.madang.account.CurrentPerson;
import org.madang.account.SecondFactors;
import org.madang.shared.rest.Problem;
import org.madang.shared.web.ReaderChoices;

/**
 * Holds back whoever works for the city and signed in with a password alone: until a second factor is set up, only the
 * pages where that is done, and signing out, are open.
 */
@ApplicationScoped
class SecondFactorDoor {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String SET_UP = "/account/second-factor";
    private static final Set<String> OPEN = Set.of(
            SET_UP,
            "/account/authenticator",
            "/account/passkeys",
            "/account/sign-out",
            "/account/sign-in",
            "/account/sign-in/step",
            "/api/v1/passkeys",
            "/api/v1/passkeys/options",
            "/api/v1/passkey-sign-ins",
            "/api/v1/passkey-sign-ins/options");

    @Inject
    CurrentPerson current;

    @Inject
    SecondFactors secondFactors;

    boolean isShut(String path) {
        return secondFactors.areMissing(current.orNull()) && !OPEN.contains(path);
    }

    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = Problem.of(
                    HttpServletResponse.SC_FORBIDDEN,
                    "second-factor-required",
                    Map.of(),
                    ReaderChoices.language(request));
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SET_UP);
        }
    }
}
