package org.madang.content;

import org.jspecify.annotations.Nullable;

/**
 * A public post or proposal that a text leads to, or that leads to it.
 *
 * @param status of a proposal; null for a post
 */
public record LinkedText(
        Kind kind,
        long number,
        String title,
        String language,
        @Nullable String status) {

    /** Where people find it. */
    public String path() {
        return (kind == Kind.POST ? "/posts/" : "/proposals/") + number;
    }
}
