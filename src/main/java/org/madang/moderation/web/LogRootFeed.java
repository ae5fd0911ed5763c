package org.madang.moderation.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.madang.moderation.log.DailyRoot;
import org.madang.moderation.log.LogRootService;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/**
 * The root of the log of each day as an Atom feed: whoever subscribes holds a copy against which the log can be verified
 * later.
 */
@WebServlet(LogRootFeed.PATH)
public class LogRootFeed extends HttpServlet {

    static final String PATH = "/feeds/moderation-log.atom";

    private static final long serialVersionUID = 1;
    private static final int DAYS = 30;

    @Inject
    transient LogRootService roots;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "max-age=300");
        response.setContentType("application/atom+xml;charset=UTF-8");
        try {
            var xml = new WireFeedOutput().outputString(feed(roots.newest(DAYS)), false);
            response.getOutputStream().write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (FeedException e) {
            throw new ServletException(e);
        }
    }

    private Feed feed(List<DailyRoot> days) {
        var feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(settings.baseUrl() + PATH);
        feed.setTitle(Texts.of(Locale.KOREAN, "log_roots.title"));
        feed.setUpdated(Date.from(
                days.stream().map(DailyRoot::at).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setOtherLinks(List.of(link("self", settings.baseUrl() + PATH)));
        feed.setAlternateLinks(List.of(link("alternate", settings.baseUrl() + "/transparency")));
        feed.setEntries(days.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(DailyRoot root) {
        var entry = new Entry();
        entry.setId(settings.baseUrl() + PATH + "#" + root.day());
        entry.setTitle(root.day() + " · " + root.seq());
        entry.setUpdated(Date.from(root.at()));
        entry.setAlternateLinks(List.of(link(
                "alternate",
                settings.baseUrl() + (root.seq() == 0 ? "/transparency" : "/transparency/" + root.seq()))));
        var content = new Content();
        content.setType(Content.TEXT);
        content.setValue(root.seq() + ":" + root.hash());
        entry.setContents(List.of(content));
        return entry;
    }

    private static Link link(String rel, String href) {
        var link = new Link();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }
}
