package org.madang.syndication.x;

import java.util.regex.Pattern;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;

/**
 * Texts as X counts them: 280 units, of which Latin letters cost one, Hangul and emoji two and every address 23,
 * however long it is.
 */
final class XText {

    static final int MOST = 280;

    private static final int LINK = 23;
    private static final int HEAVY = 2;
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private XText() {}

    static int count(String text) {
        var links = ADDRESS.matcher(text);
        int count = 0;
        while (links.find()) {
            count += LINK;
        }
        return count + weigh(ADDRESS.matcher(text).replaceAll(""));
    }

    private static int weigh(String words) {
        return CHARACTER
                .matcher(words)
                .results()
                .mapToInt(found -> weight(found.group()))
                .sum();
    }

    /** An emoji of several parts costs as much as one of a single part. */
    private static int weight(String character) {
        int first = character.codePointAt(0);
        boolean emoji = character.codePointCount(0, character.length()) > 1 && !isLight(first);
        return emoji
                ? HEAVY
                : character.codePoints().map(c -> isLight(c) ? 1 : HEAVY).sum();
    }

    private static boolean isLight(int c) {
        return c <= 4351 || c >= 8192 && c <= 8205 || c >= 8208 && c <= 8223 || c >= 8242 && c <= 8247;
    }

    /** The beginning of a text that costs at most so much, ellipsis included. */
    static String cut(String text, int most) {
        if (count(text) <= most) {
            return text;
        }
        int characters = Graphemes.count(text);
        var cut = text;
        while (characters > 1 && count(cut) > most) {
            cut = Graphemes.cut(text, --characters);
        }
        return cut;
    }

    /** Title, summary and link, with a summary as long as there is room. */
    static String of(OutgoingPost post) {
        int room = MOST - LINK - 2;
        var title = cut(post.title(), room);
        int left = room - count(title) - 2;
        var summary = left > HEAVY && !post.summary().isBlank() ? cut(post.summary(), left) : "";
        return title + (summary.isEmpty() ? "" : "\n\n" + summary) + "\n\n" + post.link();
    }
}
