package org.madang.comment.secret.rest;

import jakarta.ws.rs.core.Response;
import org.madang.comment.secret.OpenedComment;
import org.madang.shared.rest.Links;

/** What a program gets that wrote a secret comment, wherever it sent it. */
public final class SecretAnswer {

    private SecretAnswer() {}

    /** The new comment and its address. */
    public static Response of(OpenedComment written, Links links) {
        return Response.created(Links.forPrograms("secret-comments/" + written.id()))
                .entity(SecretCommentJson.of(written, links))
                .build();
    }
}
