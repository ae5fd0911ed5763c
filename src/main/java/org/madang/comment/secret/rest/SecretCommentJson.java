package org.madang.comment.secret.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.comment.secret.OpenedComment;
import org.madang.shared.rest.AuthorJson;
import org.madang.shared.rest.Links;

/** A secret comment, for the two whom it concerns. */
@Schema(name = "SecretComment")
public record SecretCommentJson(
        UUID id,

        @Schema(description = "Where the post or proposal is that it is about")
        String url,

        AuthorJson from,
        AuthorJson to,
        String body,
        String bodyHtml,
        Instant writtenAt,

        @Schema(description = "From then on nobody reads it")
        Instant expiresAt) {

    static SecretCommentJson of(OpenedComment comment, Links links) {
        return new SecretCommentJson(
                comment.id(),
                links.forPeople(comment.path()),
                new AuthorJson(comment.fromHandle(), comment.fromName()),
                new AuthorJson(comment.toHandle(), comment.toName()),
                comment.body(),
                comment.bodyHtml(),
                comment.writtenAt(),
                comment.expiresAt());
    }
}
