package org.madang.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers a visitor from the page cache; the visitor is known to carry no sign-in. */
@ApplicationScoped
public class PageCacheStep {

    /** Goes on with the request, the answer into the response that is given. */
    @FunctionalInterface
    public interface Next {
        void go(HttpServletResponse response) throws IOException, ServletException;
    }

    private static final int MILLIS = 1000;
    private static final int LONGEST_QUERY = 200;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Inject
    PageCache cache;

    /** Whether the answer to this request may be kept for others. */
    public static boolean mayKeep(HttpServletRequest request, Address address) {
        var query = request.getQueryString();
        return !address.kept().isEmpty()
                && METHODS.contains(request.getMethod())
                && ReadingChoice.of(request).equals(ReadingChoice.USUAL)
                && (query == null || query.length() <= LONGEST_QUERY && !query.contains("notice="));
    }

    /** Answers from the cache, rendering where it must. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Addresses.Match match, Next next)
            throws IOException, ServletException {
        var page = cache.get(key(request), match.address().dependencies(match.values()), () -> render(response, next));
        if (page != null) {
            response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
            send(request, response, page);
        }
    }

    /** Answers a file that is the same for everybody, such as a feed, from the cache, rendering where it must. */
    public void answer(
            HttpServletRequest request, HttpServletResponse response, List<String> dependsOn, PageCache.Renderer file)
            throws IOException, ServletException {
        answer(request, response, request.getRequestURI(), dependsOn, file);
    }

    /** The same where more than the path says which file it is. */
    public void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            List<String> dependsOn,
            PageCache.Renderer file)
            throws IOException, ServletException {
        var page = cache.get("file|" + name, dependsOn, file);
        if (page != null) {
            response.setHeader("Vary", "Accept-Encoding");
            send(request, response, page);
        }
    }

    private static String key(HttpServletRequest request) {
        var query = request.getQueryString();
        return ReaderChoices.language(request).getLanguage()
                + '|'
                + ReaderChoices.theme(request)
                + '|'
                + request.getRequestURI()
                + (query == null ? "" : '?' + query);
    }

    private static PageCache.@Nullable Rendered render(HttpServletResponse response, Next next)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        next.go(captured);
        if (captured.isToBeKept()) {
            return new PageCache.Rendered(captured.body(), captured.getContentType());
        }
        captured.passOn();
        return null;
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, KeptPage page)
            throws IOException {
        response.setHeader("ETag", page.etag());
        response.setHeader("Cache-Control", "no-cache");
        if (page.lastModified() != null) {
            response.setDateHeader("Last-Modified", page.lastModified().toEpochMilli());
        }
        if (isKnown(request, page)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        var body = gzip ? page.gzip() : page.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(page.contentType());
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether the reader has it already; the entity tag says it better than the time. */
    private static boolean isKnown(HttpServletRequest request, KeptPage page) {
        var known = request.getHeader("If-None-Match");
        if (known != null || page.lastModified() == null) {
            return matches(known, page.etag());
        }
        return since(request) >= page.lastModified().getEpochSecond();
    }

    /** In seconds; -1 if the request does not say, or not in a way that can be read. */
    private static long since(HttpServletRequest request) {
        try {
            return Math.floorDiv(request.getDateHeader("If-Modified-Since"), MILLIS);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
    }
}
