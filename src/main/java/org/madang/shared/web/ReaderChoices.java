package org.madang.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which language and look a reader chose, and keeps a new choice in a cookie. */
@ApplicationScoped
public class ReaderChoices {

    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";
    private static final Set<String> LANGUAGES = Set.of("ko", "en");
    private static final Set<String> THEMES = Set.of("system", "light", "dark", "contrast");
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    Reader reader;

    /** Keeps a choice made by {@code ?lang=} or {@code ?theme=} and sends back to the same page; true if it did. */
    public boolean keepNewChoice(HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod())) {
            return false;
        }
        var query = request.getQueryString();
        if (query == null || !query.contains(LANGUAGE + "=") && !query.contains(THEME + "=")) {
            return false;
        }
        boolean kept = keep(response, LANGUAGE, parameter(query, LANGUAGE), LANGUAGES);
        kept |= keep(response, THEME, parameter(query, THEME), THEMES);
        if (kept) {
            var rest = withoutChoices(query);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
            response.setHeader("Cache-Control", "no-store");
        }
        return kept;
    }

    private static @Nullable String parameter(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static String withoutChoices(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(LANGUAGE + "=") && !part.startsWith(THEME + "="))
                .collect(Collectors.joining("&"));
    }

    private static boolean keep(HttpServletResponse response, String name, @Nullable String value, Set<String> known) {
        if (value == null || !known.contains(value)) {
            return false;
        }
        var cookie = new Cookie("madang_" + name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return true;
    }

    /** Tells the request's {@link Reader} what this reader chose. */
    public void apply(HttpServletRequest request) {
        var query = request.getQueryString();
        reader.reads(language(request), theme(request), request.getRequestURI(), query == null ? "" : query);
    }

    /** The reader's language: chosen, else the browser's if English, else Korean. */
    public static Locale language(HttpServletRequest request) {
        var chosen = cookie(request, "madang_" + LANGUAGE).filter(LANGUAGES::contains);
        if (chosen.isPresent()) {
            return chosen.get().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        }
        var accepted = request.getHeader("Accept-Language");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    /** The look that the reader chose; {@code system} if none. */
    public static String theme(HttpServletRequest request) {
        return cookie(request, "madang_" + THEME).filter(THEMES::contains).orElse("system");
    }

    /** The value of a cookie of the request. */
    public static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
