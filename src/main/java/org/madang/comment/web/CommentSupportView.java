package org.madang.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.CommentSupportService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/**
 * Backs {@code /comment/support.xhtml}. The buttons beside comments send a bare form here; asked for by GET it shows the
 * comment with the same buttons, as after signing in.
 */
@Named
@RequestScoped
public class CommentSupportView {

    @Inject
    CommentService comments;

    @Inject
    CommentSupportService supports;

    @Inject
    CommentPlaces places;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private CommentRow comment;

    @PostConstruct
    void load() {
        comment = comments.row(page.number("number"));
        if (!comment.isPublic()) {
            throw new DomainException(DomainException.Kind.GONE, "gone");
        }
    }

    /** Does what the pressed button says, and goes back to where the comment stands. */
    public void go() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        boolean gives = !"take".equals(page.parameter("support"));
        boolean done = errors.allow(() -> {
            if (gives) {
                supports.support(comment.number());
            } else {
                supports.withdraw(comment.number());
            }
        });
        if (done) {
            Onward.to(places.of(comment.number()), gives ? "comment-supported" : "comment-support-withdrawn");
        }
    }

    public CommentRow getComment() {
        return comment;
    }
}
