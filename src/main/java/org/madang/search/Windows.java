package org.madang.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the pieces of a long text where words stand as they are written, so that not all of it has to be taken apart to
 * show two lines of it.
 */
final class Windows {

    private static final int BEFORE = 40;
    private static final int MOST_SPOTS = 200;

    /**
     * A piece of a text.
     *
     * @param words how many different words stand in it
     */
    record Window(int start, int end, int words) {

        private boolean touches(Window other) {
            return start < other.end && other.start < end;
        }
    }

    private record Spot(int at, int word) {}

    private Windows() {}

    /**
     * The pieces with the most words, the best first; none of them overlap.
     *
     * @param words in lower case
     * @param length of a piece in characters, about
     */
    static List<Window> best(String text, Collection<String> words, int length, int most) {
        List<Window> best = new ArrayList<>();
        var spots = spots(text, List.copyOf(words));
        var candidates = spots.stream()
                .map(first -> window(text, first, spots, length))
                .sorted(Comparator.comparingInt(Window::words).reversed().thenComparingInt(Window::start))
                .toList();
        for (var window : candidates) {
            if (best.size() < most && best.stream().noneMatch(window::touches)) {
                best.add(window);
            }
        }
        return best;
    }

    private static List<Spot> spots(String text, List<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return List.of();
        }
        List<Spot> spots = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int found = 0;
            for (int at = lower.indexOf(words.get(word)); at >= 0 && found < MOST_SPOTS; found++) {
                spots.add(new Spot(at, word));
                at = lower.indexOf(words.get(word), at + 1);
            }
        }
        spots.sort(Comparator.comparingInt(Spot::at));
        return spots;
    }

    private static Window window(String text, Spot first, List<Spot> spots, int length) {
        int start = wordBefore(text, first.at() - BEFORE);
        int end = wordAfter(text, start + length, first.at());
        long words = spots.stream()
                .filter(spot -> spot.at() >= start && spot.at() < end)
                .mapToInt(Spot::word)
                .distinct()
                .count();
        return new Window(start, end, (int) words);
    }

    /** The first letter of a word at or behind a place; the beginning of the text before it. */
    private static int wordBefore(String text, int from) {
        if (from <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        int at = space < 0 || space > from + BEFORE / 2 ? from : space + 1;
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The end of the word at a place; the place itself in words without an end. */
    private static int wordAfter(String text, int from, int least) {
        if (from >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from);
        int at = space <= least ? from : space;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
