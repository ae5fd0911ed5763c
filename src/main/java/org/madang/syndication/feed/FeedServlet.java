package org.madang.syndication.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.web.PageCache.Rendered;
import org.madang.shared.web.PageCacheStep;

/** Answers every feed's address; unknown ones with 404. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/feeds/"
            + "(?<what>posts|proposals|(?<list>writers|topics|neighbourhoods)/(?<name>[a-z0-9][a-z0-9._-]{0,79})/posts)"
            + "\\.(?<ending>[a-z]+)");

    @Inject
    transient FeedService feeds;

    @Inject
    transient PageCacheStep cache;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var address = ADDRESS.matcher(path);
        var format = address.matches() ? FeedFormat.of(address.group("ending")) : Optional.<FeedFormat>empty();
        if (format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var what = address.group("what");
        response.setHeader("Access-Control-Allow-Origin", "*");
        cache.answer(request, response, List.of(what.equals("proposals") ? what : "posts"), () -> {
            try {
                var feed = feed(path, what, address.group("list"), address.group("name"));
                return new Rendered(format.get().write(feed), format.get().contentType(), feed.updated());
            } catch (DomainException e) {
                response.sendError(e.kind().status());
                return null;
            }
        });
    }

    private FeedText feed(String path, String what, @Nullable String list, @Nullable String name) {
        if (list == null || name == null) {
            return what.equals("proposals") ? feeds.proposals(path) : feeds.posts(path);
        }
        return switch (list) {
            case "writers" -> feeds.postsBy(path, name);
            case "topics" -> feeds.postsOn(path, name);
            default -> feeds.postsIn(path, name);
        };
    }
}
