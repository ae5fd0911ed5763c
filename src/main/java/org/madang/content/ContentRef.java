package org.madang.content;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which content an event is about, as much as pages and indexes need to know.
 *
 * @param subject the post or proposal that a comment stands under; null for those themselves
 */
public record ContentRef(
        UUID id, Kind kind, long number, @Nullable ContentRef subject) {

    /** The post or proposal whose page shows this content. */
    public ContentRef page() {
        return subject == null ? this : subject;
    }

    /** The things on which kept pages that show this content depend, see {@code shared.web.Addresses}. */
    public List<String> pageDependencies() {
        var page = page();
        var own = page.kind().name().toLowerCase(Locale.ROOT) + ":" + page.number();
        return kind == Kind.COMMENT
                ? List.of(own)
                : List.of(own, page.kind() == Kind.POST ? "posts" : "proposals", "home");
    }
}
