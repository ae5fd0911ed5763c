package org.madang.post.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.post.PostCard;
import org.madang.shared.rest.AuthorJson;

/** A post as lists show it. */
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
                card.publishedAt(),
                card.comments());
    }
}
