package org.madang.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a text stand in it, as a string to be kept beside the text: what is found later can be marked
 * without being taken apart again, which costs more than finding it.
 *
 * <p>Each word takes two characters: how far it begins behind the one before, and how long it is. A word that the text
 * has in another form ("넓혀" for "넓히") follows them with a space at its end; all others are read from the text itself.
 */
public final class Places {

    private static final char ZERO = '0';
    private static final int SPELLED_OUT = 0x400;
    private static final int FARTHEST = 0x4000;

    private Places() {}

    /**
     * A place of a word.
     *
     * @param word which of those that were looked for
     */
    public record Place(int start, int end, int word) {}

    /** @param tokens in the order in which they begin */
    static String of(String text, List<Token> tokens) {
        var places = new StringBuilder(2 * tokens.size());
        int before = 0;
        for (var token : tokens) {
            int step = token.start() - before;
            int length = token.end() - token.start();
            if (step < 0 || step > FARTHEST || length >= SPELLED_OUT) {
                continue;
            }
            boolean literal = text.substring(token.start(), token.end())
                    .toLowerCase(Locale.ROOT)
                    .equals(token.word());
            places.append((char) (ZERO + step)).append((char) (ZERO + length + (literal ? 0 : SPELLED_OUT)));
            if (!literal) {
                places.append(token.word()).append(' ');
            }
            before = token.start();
        }
        return places.toString();
    }

    /**
     * Where any of some words stands in a text, in the order of the text.
     *
     * @param places of this very text; null finds nothing
     */
    public static List<Place> find(String text, @Nullable String places, List<String> words) {
        List<Place> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; places != null && at + 2 <= places.length(); ) {
            start += places.charAt(at) - ZERO;
            int length = places.charAt(at + 1) - ZERO;
            at += 2;
            if (length < SPELLED_OUT) {
                add(found, start, length, indexOf(words, text, start, length));
            } else {
                int end = places.indexOf(" ", at);
                add(found, start, length - SPELLED_OUT, indexOf(words, places, at, end - at));
                at = end + 1;
            }
        }
        return found;
    }

    private static void add(List<Place> found, int start, int length, int word) {
        if (word >= 0) {
            found.add(new Place(start, start + length, word));
        }
    }

    /** Which of the words stands somewhere; -1 if none does. */
    private static int indexOf(List<String> words, String text, int start, int length) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
                return i;
            }
        }
        return -1;
    }
}
