package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/**
 * Lets visitors read, sign up and get a token, and nothing else; and tells a program that its token does not work,
 * rather than to treat it silently as a visitor.
 */
@Provider
public class SignInFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> COMING_IN =
            Set.of("v1/accounts", "v1/tokens", "v1/passkey-sign-ins", "v1/passkey-sign-ins/options");

    @Inject
    CurrentPerson current;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath(false).replaceAll("^/|/$", "");
        if (current.isSignedIn() || COMING_IN.contains(path)) {
            return;
        }
        if (BearerToken.in(request.getHeaderString(HttpHeaders.AUTHORIZATION)).isPresent()) {
            throw new DomainException(Kind.NOT_SIGNED_IN, "wrong-token");
        }
        if (!READING.contains(request.getMethod())) {
            throw DomainException.notSignedIn();
        }
    }
}
