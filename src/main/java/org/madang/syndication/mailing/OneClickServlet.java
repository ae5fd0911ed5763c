package org.madang.syndication.mailing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where mail programs end a subscription with one press (RFC 8058): by POST alone, without a session. */
@WebServlet(OneClickServlet.PATH)
public class OneClickServlet extends HttpServlet {

    static final String PATH = "/lists/one-click";

    private static final long serialVersionUID = 1;

    @Inject
    transient MailingListService list;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        list.leave(token(request));
        response.setStatus(HttpServletResponse.SC_OK);
    }

    /** People who follow the address are asked first: programs that look at links press nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var token = URLEncoder.encode(token(request), StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/newsletter/leave?token=" + token);
    }

    private static String token(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("token"), "");
    }
}
