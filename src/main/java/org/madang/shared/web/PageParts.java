package org.madang.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps those parts of a page that are the same for everybody who reads it ({@code m:part}), for readers who are signed
 * in and get the rest of the page made for them. A part is out of date when the whole page would be (ADR-0006).
 */
@ApplicationScoped
public class PageParts {

    /** Makes a part as HTML. */
    @FunctionalInterface
    interface Maker {
        String make() throws IOException;
    }

    /**
     * Whose part a part is.
     *
     * @param state of what the page depends on when its making began: what is read after it is no older
     */
    record Page(String key, String query, long state) {}

    private record Made(String html, long state, long madeAt) {}

    private static final String PAGE = PageParts.class.getName();
    private static final long MOST_CHARACTERS = 16L << 20;

    @Inject
    PageCache pages;

    private final Cache<String, Made> parts = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String key, Made part) -> key.length() + part.html().length() + 100)
            .build();

    /** Says which page is about to be made; without it, or for a reader who chose how to read, nothing is kept. */
    public void of(HttpServletRequest request, List<String> dependsOn) {
        if (ReadingChoice.of(request).equals(ReadingChoice.USUAL)) {
            var language = ReaderChoices.language(request).getLanguage();
            var query = request.getQueryString();
            request.setAttribute(
                    PAGE, page(language + '|' + request.getRequestURI(), query == null ? "" : query, dependsOn));
        }
    }

    /** A page that is about to be made. */
    Page page(String key, String query, List<String> dependsOn) {
        return new Page(key, query, pages.state(dependsOn));
    }

    /** A part of the page that the request is for; see {@link #part(Page, String, boolean, Maker)}. */
    String part(HttpServletRequest request, String name, boolean byQuery, Maker maker) throws IOException {
        var page = (Page) request.getAttribute(PAGE);
        return page == null ? maker.make() : part(page, name, byQuery, maker);
    }

    /**
     * A part of a page, made if it is not kept or out of date.
     *
     * @param name among the parts of its page
     * @param byQuery whether it differs with the query of the address
     */
    String part(Page page, String name, boolean byQuery, Maker maker) throws IOException {
        var key = page.key() + '|' + name + (byQuery ? '?' + page.query() : "");
        var kept = parts.getIfPresent(key);
        if (isGood(kept, page)) {
            return kept.html();
        }
        var made = new Made(maker.make(), page.state(), System.nanoTime());
        parts.put(key, made);
        return made.html();
    }

    private static boolean isGood(@Nullable Made kept, Page page) {
        return kept != null && kept.state() == page.state() && !PageCache.isOld(kept.madeAt());
    }
}
