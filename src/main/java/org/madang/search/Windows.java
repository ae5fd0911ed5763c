package org.madang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.search.words.Places.Place;

/** Finds the pieces of a long text with most of some words, to show two lines of it. */
final class Windows {

    private static final int BEFORE = 40;

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

    private Windows() {}

    /**
     * The pieces with the most words, the best first; none of them overlap.
     *
     * @param places of the words, in the order of the text
     * @param length of a piece in characters, about
     */
    static List<Window> best(String text, List<Place> places, int length, int most) {
        List<Window> best = new ArrayList<>();
        var candidates = IntStream.range(0, places.size())
                .mapToObj(first -> window(text, first, places, length))
                .sorted(Comparator.comparingInt(Window::words).reversed().thenComparingInt(Window::start))
                .toList();
        for (var window : candidates) {
            if (best.size() < most && best.stream().noneMatch(window::touches)) {
                best.add(window);
            }
        }
        return best;
    }

    private static Window window(String text, int first, List<Place> places, int length) {
        int at = places.get(first).start();
        int start = wordBefore(text, at - BEFORE);
        int end = wordAfter(text, start + length, places.get(first).end());
        long words = places.stream()
                .skip(first)
                .takeWhile(place -> place.start() < end)
                .mapToInt(Place::word)
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
