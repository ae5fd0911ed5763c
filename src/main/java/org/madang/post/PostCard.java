package org.madang.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.media.PictureAddress;

/**
 * A post as lists show it.
 *
 * @param picture address of its first picture; null if it shows none
 * @param authorHandle null for an imported post without an account
 */
public record PostCard(
        long number,
        String title,
        String summary,
        @Nullable String authorHandle,
        @Nullable String authorName,
        @Nullable String topic,
        @Nullable String neighbourhood,
        String language,
        @Nullable String picture,
        Instant publishedAt,
        int comments,
        int supports) {

    /** The address of a narrow copy of its picture; null if it shows none. */
    public @Nullable String thumbnail() {
        return picture == null
                ? null
                : PictureAddress.of(picture).map(PictureAddress::small).orElse(null);
    }

    /** The class under which pages colour the place of the picture before it has come. */
    public String tone() {
        return picture == null
                ? ""
                : PictureAddress.of(picture)
                        .map(found -> "tone-" + found.tone())
                        .orElse("");
    }
}
