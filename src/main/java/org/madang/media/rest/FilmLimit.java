package org.madang.media.rest;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.madang.media.film.FilmService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.DeclaredSizeLimit;

/** Refuses an upload that says itself that it is too large, before any of it is read. */
@Provider
@FilmLimit.Limited
public class FilmLimit extends DeclaredSizeLimit {

    /** Marks what is limited. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Limited {}

    public FilmLimit() {
        super(FilmService.MAX_BYTES);
    }

    @Override
    protected DomainException tooLarge() {
        return FilmService.tooLarge();
    }
}
