package org.madang.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /comment/withdraw.xhtml}: the question before a comment is taken back. */
@Named
@RequestScoped
public class CommentWithdrawView {

    @Inject
    CommentService comments;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Comment comment;

    @PostConstruct
    void load() {
        comment = comments.read(page.number("number"));
        comment.requirePublic();
        current.require(Action.WITHDRAW_COMMENT, comment);
    }

    /** Takes it back. */
    public void withdraw() {
        errors.allow(() -> {
            comments.withdraw(comment.getNumber());
            Onward.to("/comments/" + comment.getNumber(), "comment-withdrawn");
        });
    }

    public Comment getComment() {
        return comment;
    }
}
