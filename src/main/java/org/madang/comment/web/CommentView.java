package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Onward;

/** Backs {@code /comment/view.xhtml}: the permanent address of a comment leads to where it stands. */
@Named
@RequestScoped
public class CommentView {

    @Inject
    CommentPlaces places;

    @Inject
    CurrentPage page;

    private String place;

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
        if (place == null) {
            place = places.of(page.number("number"));
        }
        return place;
    }
}
