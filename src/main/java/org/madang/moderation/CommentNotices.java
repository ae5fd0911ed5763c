package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.madang.account.AccountClosing;
import org.madang.comment.CommentPosted;
import org.madang.comment.CommentService;
import org.madang.comment.PersonMentioned;

/** Tells people that a comment names them, or answers theirs. */
@ApplicationScoped
class CommentNotices {

    @Inject
    NoticeService notices;

    @Inject
    CommentService comments;

    void mentioned(@Observes PersonMentioned event) {
        notices.tell(
                event.person(), Notice.Kind.MENTIONED, about(event.comment().id()));
    }

    void posted(@Observes CommentPosted event) {
        var parent = event.parentNumber();
        if (parent == null) {
            return;
        }
        var answered = comments.read(parent).getAuthor();
        var by = comments.read(event.comment().number()).getAuthor();
        if (answered != null && !answered.equals(by) && !answered.getId().equals(AccountClosing.DEPARTED)) {
            notices.tell(
                    answered.getId(),
                    Notice.Kind.ANSWERED,
                    about(event.comment().id()));
        }
    }

    private static Notice.Facts about(UUID comment) {
        return new Notice.Facts(comment, null, "", 0, 0, null, null);
    }
}
