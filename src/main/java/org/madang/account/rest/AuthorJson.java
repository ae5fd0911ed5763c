package org.madang.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;

/** Who wrote something, as everybody may know. */
@Schema(name = "Author")
public record AuthorJson(String handle, String displayName) {

    /** Null for a text that was imported without an author. */
    public static @Nullable AuthorJson of(@Nullable Person person) {
        return person == null ? null : new AuthorJson(person.getHandle(), person.getDisplayName());
    }

    /** Null for a text that was imported without an author. */
    public static @Nullable AuthorJson of(@Nullable String handle, @Nullable String displayName) {
        return handle == null || displayName == null ? null : new AuthorJson(handle, displayName);
    }
}
