package org.madang.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.search.Windows.Window;
import org.madang.search.words.Places;
import org.madang.search.words.Places.Place;
import org.madang.search.words.QueryWords.Word;

/**
 * Marks the words of a query in what was found. Works on the text and on what the index keeps of the {@linkplain Places
 * places} of its words, so that it does not matter which engine found it; everything but the marks is escaped.
 */
final class Highlights {

    private static final int SNIPPETS = 2;
    private static final int SNIPPET = 110;
    private static final int SHORT = 150;

    private final List<String> forms;

    Highlights(Collection<Word> words) {
        forms = words.stream().flatMap(Word::forms).distinct().toList();
    }

    /**
     * A title as safe HTML with its marks.
     *
     * @param places where its words stand; null marks nothing
     */
    String title(String title, @Nullable String places) {
        return marked(title, 0, title.length(), Places.find(title, places, forms));
    }

    /** The pieces of a text with most of the words, as safe HTML; its beginning if it has none of them. */
    List<String> snippets(String text, @Nullable String places) {
        if (text.isEmpty()) {
            return List.of();
        }
        var found = Places.find(text, places, forms);
        if (found.isEmpty()) {
            return List.of(beginning(text));
        }
        var windows = text.length() <= SHORT
                ? List.of(new Window(0, text.length(), 0))
                : Windows.best(text, found, SNIPPET, SNIPPETS);
        return windows.stream()
                .sorted(Comparator.comparingInt(Window::start))
                .map(window -> piece(text, window, found))
                .toList();
    }

    private static String piece(String text, Window window, List<Place> places) {
        var html = marked(text, start(text, window, places), window.end(), places);
        return (window.start() > 0 ? "…" : "") + html.strip() + (window.end() < text.length() ? "…" : "");
    }

    /** A piece does not begin with the full stop of the sentence before. */
    private static int start(String text, Window window, List<Place> places) {
        int at = window.start();
        while (at > 0 && at < window.end() && !Character.isLetterOrDigit(text.charAt(at)) && !isPlace(at, places)) {
            at++;
        }
        return at;
    }

    private static boolean isPlace(int at, List<Place> places) {
        return places.stream().anyMatch(place -> place.start() == at);
    }

    /** Words that touch or overlap, as the parts of a compound do, get one mark. */
    private static String marked(String text, int from, int to, List<Place> places) {
        var html = new StringBuilder();
        int at = from;
        for (int i = 0; i < places.size(); i++) {
            int start = Math.max(at, places.get(i).start());
            int end = places.get(i).end();
            while (i + 1 < places.size() && places.get(i + 1).start() <= end) {
                i++;
                end = Math.max(end, places.get(i).end());
            }
            end = Math.min(end, to);
            if (end > start) {
                html.append(escape(text.substring(at, start))).append("<mark>");
                html.append(escape(text.substring(start, end))).append("</mark>");
                at = end;
            }
        }
        return html.append(escape(text.substring(at, to))).toString();
    }

    private static String beginning(String text) {
        int end = Math.min(text.length(), SNIPPET);
        return escape(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
