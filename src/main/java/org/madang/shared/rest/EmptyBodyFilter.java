package org.madang.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Lets a request that carries nothing leave out the type of what it carries. */
@Provider
@PreMatching
public class EmptyBodyFilter implements ContainerRequestFilter {

    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean carriesNothing = request.getLength() <= 0 && request.getHeaderString(TRANSFER_ENCODING) == null;
        if (carriesNothing && request.getMediaType() == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }
}
