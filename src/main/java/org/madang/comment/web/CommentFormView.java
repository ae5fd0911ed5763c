package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Comment;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;

/** Backs {@code m:commentForm}, which stands under a post or a proposal. */
@Named
@RequestScoped
public class CommentFormView {

    @Inject
    CommentService comments;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    private String body;

    /** Posts the comment under the text of this address and goes to where it stands. */
    public void post(String kind, long number) {
        errors.allow(() -> {
            guard.field("body", body).ask();
            var comment = comments.post(Kind.valueOf(kind), number, CommentText.of(body, parent()));
            Onward.to(address(Kind.valueOf(kind), number, comment), "commented");
        });
    }

    private String address(Kind kind, long number, Comment comment) {
        int pageOf = comments.pageOf(comments.read(comment.getNumber()));
        return (kind == Kind.POST ? "/posts/" : "/proposals/")
                + number
                + (pageOf > 1 ? "?page=" + pageOf : "")
                + "#c"
                + comment.getNumber();
    }

    /** The comment that is answered; null if none is, or it is not there. */
    public @Nullable CommentRow getAnswered() {
        var number = parent();
        try {
            return number == null ? null : comments.row(number);
        } catch (DomainException notThere) {
            return null;
        }
    }

    private @Nullable Long parent() {
        var number = page.parameter("reply");
        return number.matches("[1-9][0-9]{0,17}") ? Long.valueOf(number) : null;
    }

    /** The longest comment, in characters. */
    public int getMax() {
        return Comment.MAX_BODY;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
