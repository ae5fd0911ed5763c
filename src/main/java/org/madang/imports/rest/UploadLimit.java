package org.madang.imports.rest;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.madang.imports.ImportService;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.rest.DeclaredSizeLimit;

/** Refuses an upload that says itself that it is too large, before any of it is read. */
@Provider
@UploadLimit.Limited
public class UploadLimit extends DeclaredSizeLimit {

    /** Marks what is limited. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Limited {}

    public UploadLimit() {
        super(ImportService.MAX_BYTES);
    }

    @Override
    protected DomainException tooLarge() {
        return new DomainException(Kind.TOO_LARGE, "file-too-large", Map.of("max", ImportService.MAX_BYTES >> 20));
    }
}
