package org.madang.syndication;

import java.text.BreakIterator;
import java.util.Locale;

/** Texts as people count them: characters as they see them, whatever they are made of. */
public final class Graphemes {

    private Graphemes() {}

    public static int count(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** The beginning of a text of at most so many characters, ellipsis included; cut at a word where one ends near. */
    public static String cut(String text, int most) {
        if (count(text) <= most) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        for (int i = 1; i < most; i++) {
            end = characters.next();
        }
        var cut = text.substring(0, Math.max(0, end));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() * 2 / 3 ? cut.substring(0, space) : cut).stripTrailing() + "…";
    }

    /** Title, summary and link of a post, with a summary as long as there is room. */
    public static String words(OutgoingPost post, int most) {
        int room = most - count(post.link()) - 2;
        var title = cut(post.title(), room);
        int left = room - count(title) - 2;
        var summary = left > 1 ? cut(post.summary(), left) : "";
        return title + (summary.isEmpty() ? "" : "\n\n" + summary) + "\n\n" + post.link();
    }
}
