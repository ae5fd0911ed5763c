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
import java.util.regex.Pattern;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.web.PageCache.Rendered;
import org.madang.shared.web.PageCacheStep;

/** Answers the map of the site, an index and its parts; parts that are not there with 404. */
@WebServlet({SitemapServlet.INDEX, SitemapServlet.PARTS + "*"})
public class SitemapServlet extends HttpServlet {

    static final String INDEX = "/sitemap.xml";
    static final String PARTS = "/sitemaps/";

    private static final long serialVersionUID = 1;
    private static final Pattern TEXTS = Pattern.compile("(posts|proposals)-([1-9][0-9]{0,8})\\.xml");

    @Inject
    transient Sitemap map;

    @Inject
    transient PageCacheStep cache;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        try {
            cache.answer(request, response, List.of("posts", "proposals"), () -> rendered(path));
        } catch (DomainException e) {
            response.sendError(e.kind().status());
        }
    }

    private Rendered rendered(String path) {
        return new Rendered(text(path).getBytes(StandardCharsets.UTF_8), "application/xml;charset=UTF-8");
    }

    private String text(String path) {
        if (path.equals(INDEX)) {
            return map.index();
        }
        var part = path.substring(PARTS.length());
        if (part.equals("pages.xml")) {
            return map.pages();
        }
        var texts = TEXTS.matcher(part);
        if (!texts.matches()) {
            throw DomainException.notFound();
        }
        var kind = texts.group(1).equals("posts") ? Kind.POST : Kind.PROPOSAL;
        return map.texts(kind, Long.parseLong(texts.group(2)));
    }
}
