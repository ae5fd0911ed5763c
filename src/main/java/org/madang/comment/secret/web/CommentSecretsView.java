package org.madang.comment.secret.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.comment.secret.OpenedComment;
import org.madang.comment.secret.SecretCommentService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /comment/secrets.xhtml}: the secret comments that the reader got and wrote. */
@Named
@RequestScoped
public class CommentSecretsView {

    @Inject
    SecretCommentService comments;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<OpenedComment> received;
    private List<OpenedComment> written;

    /** Lets the one go that the form names. */
    public void remove() {
        errors.allow(() -> {
            var id = page.parameter("comment");
            comments.remove(id.matches("[0-9a-f-]{36}") ? UUID.fromString(id) : null);
            Onward.to("/account/secrets", "secret-removed");
        });
    }

    public List<OpenedComment> getReceived() {
        if (received == null) {
            received = comments.received();
        }
        return received;
    }

    public List<OpenedComment> getWritten() {
        if (written == null) {
            written = comments.written();
        }
        return written;
    }
}
