package org.madang.syndication.mastodon;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.madang.syndication.OutgoingPost;

/**
 * The words of a status: title, summary and link, as long as the server takes them. Counted as Mastodon does:
 * characters as people see them, and every address as 23.
 */
final class StatusText {

    /** The longest status that every server takes. */
    static final int MOST = 500;

    private static final int ADDRESS = 23;
    private static final String GAP = "\n\n";
    private static final Pattern ADDRESSES = Pattern.compile("https?://\\S+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\w@])@(?=\\w)");
    private static final String NO_MENTION = "@\u200b";

    private StatusText() {}

    /** The status of a post; its link is always whole. */
    static String of(OutgoingPost post) {
        int room = MOST - GAP.length() - ADDRESS;
        var words = cut(quiet(post.title()), room);
        int left = room - length(words) - GAP.length();
        var summary = left > 1 ? cut(quiet(post.summary()), left) : "";
        return words + (summary.isEmpty() ? "" : GAP + summary) + GAP + post.link();
    }

    /** Names in a text call nobody: a post is no message to those it mentions. */
    private static String quiet(String text) {
        return MENTION.matcher(text).replaceAll(NO_MENTION);
    }

    /** How long Mastodon finds a text. */
    static int length(String text) {
        var counted = ADDRESSES.matcher(text).replaceAll("x".repeat(ADDRESS));
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(counted);
        int length = 0;
        while (characters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }

    /** The beginning of a text that is not longer than that, ellipsis included; cut at a word where one ends near. */
    static String cut(String text, int most) {
        if (length(text) <= most) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.last();
        while (end > 0 && length(text.substring(0, end)) >= most) {
            end = characters.previous();
        }
        var cut = text.substring(0, Math.max(0, wholeAddresses(text, end)));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() * 2 / 3 ? cut.substring(0, space) : cut).stripTrailing() + "…";
    }

    /** Half an address leads nowhere. */
    private static int wholeAddresses(String text, int end) {
        var addresses = ADDRESSES.matcher(text);
        while (addresses.find() && addresses.start() < end) {
            if (addresses.end() > end) {
                return addresses.start();
            }
        }
        return end;
    }
}
