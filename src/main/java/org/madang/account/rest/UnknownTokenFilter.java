package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.madang.account.CurrentPerson;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/** Tells a program that its token does not work, rather than to treat it silently as a visitor. */
@Provider
public class UnknownTokenFilter implements ContainerRequestFilter {

    private static final String WHERE_TOKENS_COME_FROM = "v1/tokens";

    @Inject
    CurrentPerson current;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean carriesToken = BearerToken.in(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .isPresent();
        boolean asksForToken = request.getUriInfo().getPath(false).endsWith(WHERE_TOKENS_COME_FROM);
        if (carriesToken && !asksForToken && !current.isSignedIn()) {
            throw new DomainException(Kind.NOT_SIGNED_IN, "wrong-token");
        }
    }
}
