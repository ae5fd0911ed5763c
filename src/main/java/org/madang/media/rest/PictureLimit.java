package org.madang.media.rest;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.madang.media.PictureService;

/** Refuses an upload that says itself that it is too large, before any of it is read. */
@Provider
@PictureLimit.Limited
public class PictureLimit implements ContainerRequestFilter {

    /** Marks what is limited. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Limited {}

    private static final long AROUND_THE_FILE = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > PictureService.MAX_BYTES + AROUND_THE_FILE) {
            throw PictureService.tooLarge();
        }
    }
}
