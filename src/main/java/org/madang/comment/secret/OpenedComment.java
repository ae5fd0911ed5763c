package org.madang.comment.secret;

import java.time.Instant;
import java.util.UUID;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.shared.Markdown;
import org.madang.shared.secret.Vault;

/**
 * A secret comment, opened for one of the two whom it concerns.
 *
 * @param subject whether it is about a post or a proposal, and its number
 * @param body Markdown
 */
public record OpenedComment(
        UUID id,
        Kind subject,
        long number,
        String fromHandle,
        String fromName,
        String toHandle,
        String toName,
        String body,
        Instant writtenAt,
        Instant expiresAt) {

    static OpenedComment of(SecretComment comment, Vault vault) {
        Content content = comment.getContent();
        return new OpenedComment(
                comment.getId(),
                content.getKind(),
                content.getNumber(),
                comment.getFrom().getHandle(),
                comment.getFrom().getDisplayName(),
                comment.getTo().getHandle(),
                comment.getTo().getDisplayName(),
                comment.words(vault),
                comment.getWrittenAt(),
                comment.getExpiresAt());
    }

    /** Safe to show. */
    public String bodyHtml() {
        return Markdown.toCommentHtml(body);
    }

    /** Where the text is that it is about. */
    public String path() {
        return (subject == Kind.POST ? "/posts/" : "/proposals/") + number;
    }
}
