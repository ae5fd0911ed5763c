package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.content.Kind;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /comment/view.xhtml}: one comment by itself, with the way to where it stands. */
@Named
@RequestScoped
public class CommentView {

    @Inject
    CommentService comments;

    @Inject
    CurrentPage page;

    private Comment comment;

    public Comment getComment() {
        if (comment == null) {
            comment = comments.read(page.number("number"));
        }
        return comment;
    }

    /** Where it stands among the others. */
    public String getPlace() {
        int number = comments.pageOf(getComment());
        return getSubject() + (number > 1 ? "?page=" + number : "") + "#c"
                + getComment().getNumber();
    }

    /** The address of the post or proposal that it is about. */
    public String getSubject() {
        var subject = getComment().getSubject();
        return (subject.getKind() == Kind.POST ? "/posts/" : "/proposals/") + subject.getNumber();
    }
}
