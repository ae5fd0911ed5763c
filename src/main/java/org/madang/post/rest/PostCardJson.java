package org.madang.post.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.post.PostCard;
import org.madang.shared.rest.AuthorJson;

/**
 * A post as lists show it.
 *
 * @param picture address of its first picture; null if it shows none
 */
@Schema(name = "PostCard")
public record PostCardJson(
        long number,
        String url,
        String title,
        String summary,
        @Nullable @Schema(nullable = true) AuthorJson author,
        @Nullable @Schema(nullable = true) String topic,
        @Nullable @Schema(nullable = true) String neighbourhood,
        String language,
        @Nullable @Schema(nullable = true) String picture,
        Instant publishedAt,
        int comments) {

    static PostCardJson of(PostCard card, String url) {
        return new PostCardJson(
                card.number(),
                url,
                card.title(),
                card.summary(),
                AuthorJson.of(card.authorHandle(), card.authorName()),
                card.topic(),
                card.neighbourhood(),
                card.language(),
                card.picture(),
                card.publishedAt(),
                card.comments());
    }
}
