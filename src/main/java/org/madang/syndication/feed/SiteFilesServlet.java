package org.madang.syndication.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.madang.shared.web.PageCache.Rendered;
import org.madang.shared.web.PageCacheStep;

/** Answers what programs ask every site for: notes for robots and for those who find a weakness. */
@WebServlet({SiteFilesServlet.ROBOTS, SiteFilesServlet.SECURITY})
public class SiteFilesServlet extends HttpServlet {

    static final String ROBOTS = "/robots.txt";
    static final String SECURITY = "/.well-known/security.txt";

    private static final long serialVersionUID = 1;
    private static final String TEXT = "text/plain;charset=UTF-8";

    @Inject
    transient SiteFiles files;

    @Inject
    transient PageCacheStep cache;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        cache.answer(request, response, List.of(), () -> switch (path) {
            case ROBOTS -> rendered(files.robots(), TEXT);
            case SECURITY -> rendered(files.security(), TEXT);
            default -> {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                yield null;
            }
        });
    }

    private static Rendered rendered(String text, String contentType) {
        return new Rendered(text.getBytes(StandardCharsets.UTF_8), contentType);
    }
}
