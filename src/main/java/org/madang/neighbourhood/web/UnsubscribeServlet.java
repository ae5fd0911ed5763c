package org.madang.neighbourhood.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.madang.neighbourhood.DigestService;

/** Where mail programs end a subscription with one press (RFC 8058): whoever has the token may, signed in or not. */
@WebServlet("/unsubscribe/*")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient DigestService digests;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getPathInfo();
        boolean ended = path != null && path.matches("/[A-Za-z0-9_-]{20,60}") && digests.stop(path.substring(1));
        response.setStatus(ended ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_NOT_FOUND);
    }
}
