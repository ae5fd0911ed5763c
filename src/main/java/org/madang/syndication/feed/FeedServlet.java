package org.madang.syndication.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalStatus;
import org.madang.search.SearchQuery;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.shared.web.PageCache.Rendered;
import org.madang.shared.web.PageCacheStep;

/** Answers every feed's address; unknown ones with 404. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient FeedService feeds;

    @Inject
    transient PageCacheStep cache;

    @Inject
    transient HubAddress hub;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var address = FeedAddress.of(request.getRequestURI());
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(address.get(), request, response);
        } catch (DomainException e) {
            response.sendError(e.kind().status());
        }
    }

    private void answer(FeedAddress address, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (address.isSearch()) {
            var wanted = wanted(request);
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            tellHub(response, path + query);
            cache.answer(request, response, path + '|' + wanted, List.of("posts", "proposals", "search"), () -> {
                var feed = feeds.found(wanted, path, query);
                return new Rendered(
                        address.format().write(feed), address.format().contentType(), feed.updated());
            });
            return;
        }
        if (isFiltered(address, request)) {
            var filter = filter(request);
            tellHub(response, path + '?' + request.getQueryString());
            cache.answer(request, response, path + '|' + filter, List.of("proposals"), () -> {
                var feed = feeds.filtered(filter, path, "?" + request.getQueryString());
                return new Rendered(
                        address.format().write(feed), address.format().contentType(), feed.updated());
            });
            return;
        }
        tellHub(response, path);
        cache.answer(request, response, address.dependsOn(), () -> {
            var feed = feeds.newest(address, path);
            return new Rendered(address.format().write(feed), address.format().contentType(), feed.updated());
        });
    }

    /** As the page of a search reads its address, but always the newest first. */
    private static SearchQuery wanted(HttpServletRequest request) {
        return SearchQuery.asked(name -> Objects.requireNonNullElse(request.getParameter(name), ""))
                .newestFirst();
    }

    private static boolean isFiltered(FeedAddress address, HttpServletRequest request) {
        return address.what().equals("proposals") && address.list() == null && request.getQueryString() != null;
    }

    /** As the page of the list reads its address, but always the newest first. */
    private static ProposalFilter filter(HttpServletRequest request) {
        var status = request.getParameter("status");
        return new ProposalFilter(
                Arrays.stream(ProposalStatus.values())
                        .filter(one -> one.name().equalsIgnoreCase(status))
                        .findFirst()
                        .orElse(null),
                word(request, "topic"),
                word(request, "neighbourhood"),
                word(request, "department"),
                word(request, "author"),
                ProposalFilter.Sort.NEWEST);
    }

    private static @Nullable String word(HttpServletRequest request, String name) {
        var word = request.getParameter(name);
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** WebSub finds its hub in the head of the answer, too. */
    private void tellHub(HttpServletResponse response, String path) {
        var address = hub.address();
        if (address != null) {
            response.addHeader("Link", "<" + address + ">; rel=\"hub\"");
            response.addHeader("Link", "<" + settings.baseUrl() + path + ">; rel=\"self\"");
        }
    }
}
