package org.madang.syndication.threads;

import java.nio.charset.StandardCharsets;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;

/** Texts as Threads counts them: 500 characters, of which emoji cost as many as they have bytes in UTF-8. */
final class ThreadsText {

    static final int MOST = 500;

    private ThreadsText() {}

    static int count(String text) {
        return text.codePoints()
                .map(c -> Character.isSupplementaryCodePoint(c)
                        ? Character.toString(c).getBytes(StandardCharsets.UTF_8).length
                        : 1)
                .sum();
    }

    /** The beginning of a text of at most so many, ellipsis included. */
    static String cut(String text, int most) {
        int characters = Graphemes.count(text);
        var cut = text;
        while (characters > 1 && count(cut) > most) {
            cut = Graphemes.cut(text, --characters);
        }
        return cut;
    }

    /** Title, summary and link, with a summary as long as there is room. */
    static String of(OutgoingPost post) {
        int room = MOST - count(post.link()) - 2;
        var title = cut(post.title(), room);
        int left = room - count(title) - 2;
        var summary = left > 1 && !post.summary().isBlank() ? cut(post.summary(), left) : "";
        return title + (summary.isEmpty() ? "" : "\n\n" + summary) + "\n\n" + post.link();
    }
}
