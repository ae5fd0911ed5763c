package org.madang.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where the browser goes once a form was taken: by GET to a permanent address, so that a reload repeats nothing. */
public final class Onward {

    private Onward() {}

    /** To an address of ours, which begins with a slash. */
    public static void to(String address) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            try {
                external.redirect(address);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            var response = (HttpServletResponse) external.getResponse();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
        context.responseComplete();
    }

    /**
     * To an address of ours that tells once what happened.
     *
     * @param notice a code; its words are the bundle's {@code notice.<code>}
     */
    public static void to(String address, String notice) {
        int mark = address.indexOf('#');
        var path = mark < 0 ? address : address.substring(0, mark);
        var fragment = mark < 0 ? "" : address.substring(mark);
        to(path + (path.contains("?") ? "&" : "?") + "notice=" + notice + fragment);
    }
}
