package org.madang.shared.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who wrote something, as everybody may know. */
@Schema(name = "Author")
public record AuthorJson(String handle, String displayName) {

    /** Null for a text that was imported without an author. */
    public static @Nullable AuthorJson of(@Nullable String handle, @Nullable String displayName) {
        return handle == null || displayName == null ? null : new AuthorJson(handle, displayName);
    }
}
