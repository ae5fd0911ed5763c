package org.madang.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a reader wants to read, kept in a cookie so that it holds without an account: a calm page without counts, and for
 * each reason of a fold whether such comments are open, folded or not shown. Pages made for such a reader are kept for
 * nobody else.
 *
 * @param calm whether counts are left out
 * @param folds by reason; what is not in it is {@link Fold#FOLDED}
 */
public record ReadingChoice(boolean calm, Map<String, Fold> folds) {

    /** What becomes of comments that readers' flags folded. */
    public enum Fold {
        OPEN,
        FOLDED,
        HIDDEN
    }

    /** As pages are for everybody who chose nothing. */
    public static final ReadingChoice USUAL = new ReadingChoice(false, Map.of());

    private static final String COOKIE = "madang_reading";
    private static final Pattern FORM =
            Pattern.compile("(?:calm|[a-z_]{1,20}-(?:open|hidden))(?:\\.(?:calm|[a-z_]{1,20}-(?:open|hidden))){0,20}");
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    public ReadingChoice {
        folds = Map.copyOf(folds);
    }

    /** What the request's reader chose; what cannot be read counts as nothing. */
    public static ReadingChoice of(HttpServletRequest request) {
        return ReaderChoices.cookie(request, COOKIE)
                .filter(text -> FORM.matcher(text).matches())
                .map(ReadingChoice::parse)
                .orElse(USUAL);
    }

    private static ReadingChoice parse(String text) {
        boolean calm = false;
        Map<String, Fold> folds = new TreeMap<>();
        for (var part : text.split("\\.")) {
            int dash = part.indexOf('-');
            if (dash < 0) {
                calm = true;
            } else {
                folds.put(
                        part.substring(0, dash).toUpperCase(Locale.ROOT),
                        part.endsWith("-open") ? Fold.OPEN : Fold.HIDDEN);
            }
        }
        return new ReadingChoice(calm, folds);
    }

    /** What to do with a comment that was folded for this reason. */
    public Fold fold(String reason) {
        return folds.getOrDefault(reason, Fold.FOLDED);
    }

    /** Keeps the choice in the reader's browser. */
    public void keep(HttpServletResponse response) {
        var text = text();
        var cookie = new Cookie(COOKIE, text);
        cookie.setPath("/");
        cookie.setMaxAge(text.isEmpty() ? 0 : ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String text() {
        var parts = new TreeMap<>(folds)
                .entrySet().stream()
                        .filter(fold -> fold.getValue() != Fold.FOLDED)
                        .map(fold -> (fold.getKey() + "-" + fold.getValue()).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("."));
        return calm ? parts.isEmpty() ? "calm" : "calm." + parts : parts;
    }
}
