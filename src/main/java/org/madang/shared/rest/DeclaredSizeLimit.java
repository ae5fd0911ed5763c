package org.madang.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.madang.shared.DomainException;

/** Refuses an upload that says itself that it is too large, before any of it is read. */
public abstract class DeclaredSizeLimit implements ContainerRequestFilter {

    private static final long AROUND_THE_FILE = 1 << 20;

    private final long most;

    /** @param most bytes that the file itself may have */
    protected DeclaredSizeLimit(long most) {
        this.most = most;
    }

    /** How a larger one is refused. */
    protected abstract DomainException tooLarge();

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > most + AROUND_THE_FILE) {
            throw tooLarge();
        }
    }
}
