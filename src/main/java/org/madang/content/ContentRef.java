package org.madang.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which content an event is about, as much as pages and indexes need to know.
 *
 * @param subject the post or proposal that a comment stands under; null for those themselves
 */
public record ContentRef(UUID id, Kind kind, long number, @Nullable ContentRef subject) {

    /** The post or proposal whose page shows this content. */
    public ContentRef page() {
        return subject == null ? this : subject;
    }
}
