package org.madang.raising.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.raising.RaisedPost;
import org.madang.shared.rest.AuthorJson;
import org.madang.shared.rest.Links;

/** A post on the front page. */
@Schema(name = "RaisedPost")
public record RaisedJson(
        long number,
        String url,
        String title,

        @Schema(nullable = true, description = "Null once the editor's account has ended") @Nullable
        AuthorJson editor,

        String reason,
        Instant raisedAt) {

    static RaisedJson of(RaisedPost post, Links links) {
        return new RaisedJson(
                post.number(),
                links.forPeople("/posts/" + post.number()),
                post.title(),
                AuthorJson.of(post.editorHandle(), post.editorName()),
                post.reason(),
                post.raisedAt());
    }
}
