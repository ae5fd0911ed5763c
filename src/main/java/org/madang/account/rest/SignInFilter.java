package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.madang.account.CurrentPerson;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
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

    private static final String GOING_OUT = "v1/tokens/current";

    @Inject
    CurrentPerson current;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath(false).replaceAll("^/|/$", "");
        if (COMING_IN.contains(path) && HttpMethod.POST.equals(request.getMethod()) || GOING_OUT.equals(path)) {
            return;
        }
        if (current.isSignedIn()) {
            requireScope(request.getMethod());
            return;
        }
        if (BearerToken.in(request.getHeaderString(HttpHeaders.AUTHORIZATION)).isPresent()) {
            throw new DomainException(Kind.NOT_SIGNED_IN, "wrong-token");
        }
        if (!READING.contains(request.getMethod())) {
            throw DomainException.notSignedIn();
        }
    }

    /** A token may be for less than its owner may do. */
    private void requireScope(String method) {
        var wanted = Optional.ofNullable(resource.getResourceMethod().getAnnotation(NeedsScope.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(NeedsScope.class)))
                .map(NeedsScope::value)
                .orElse(READING.contains(method) ? Scope.READ : Scope.WRITE);
        current.require(wanted);
    }
}
