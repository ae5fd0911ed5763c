package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.madang.comment.CommentService;
import org.madang.comment.CommentService.Place;
import org.madang.content.Kind;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /comment/view.xhtml}: the permanent address of a comment leads to where it stands. */
@Named
@RequestScoped
public class CommentView {

    @Inject
    CommentService comments;

    @Inject
    CurrentPage page;

    private Place place;

    /** Sends the reader to where the comment stands. */
    public void go() {
        var address = getPlace();
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        faces.responseComplete();
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
