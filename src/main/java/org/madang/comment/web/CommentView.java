package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.comment.CommentService;
import org.madang.comment.CommentService.Place;
import org.madang.content.Kind;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Onward;

/** Backs {@code /comment/view.xhtml}: the permanent address of a comment leads to where it stands. */
@Named
@RequestScoped
public class CommentView {

    @Inject
    CommentService comments;

    @Inject
    CurrentPage page;

    private Place place;

    /** Sends the reader to where the comment stands, with what there is to tell. */
    public void go() {
        if (page.getNotice().isEmpty()) {
            Onward.to(getPlace());
        } else {
            Onward.to(getPlace(), page.parameter("notice"));
        }
    }

    /** Its address among the other comments. */
    public String getPlace() {
        long number = page.number("number");
        if (place == null) {
            place = comments.placeOf(number);
        }
        var subject = (place.kind() == Kind.POST ? "/posts/" : "/proposals/") + place.number();
        return subject + (place.page() > 1 ? "?page=" + place.page() : "") + "#c" + number;
    }
}
