package org.madang.media;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Makes a link to a film that stands alone in its paragraph a card. Nothing of the other site is loaded until a reader
 * presses it; without scripts it stays a link.
 */
public final class FilmMarkup {

    private static final Pattern ALONE =
            Pattern.compile("<p>(<a href=\"([^\"]*)\"([^>]*)>)((?:(?!</a>).)*)</a>(?:<br ?/>\\s*)?</p>");
    private static final Pattern YOUTUBE = Pattern.compile(
            "https://(?:(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|embed/)|youtu\\.be/)([A-Za-z0-9_-]{11})"
                    + "(?:[?&#/].*)?");
    private static final Pattern VIMEO = Pattern.compile("https://(?:www\\.)?vimeo\\.com/([0-9]{1,12})(?:[?#/].*)?");

    private FilmMarkup() {}

    /** The same sanitised HTML. */
    public static String in(String html) {
        if (!html.contains("youtu") && !html.contains("vimeo.com")) {
            return html;
        }
        return ALONE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(card(found)));
    }

    private static String card(MatchResult found) {
        var href = found.group(2);
        return player(Parser.unescapeEntities(href, true))
                .map(player -> "<p class=\"film\"><a href=\"" + href + "\"" + found.group(3) + " data-film=\"" + player
                        + "\">" + found.group(4) + "</a></p>")
                .orElse(found.group());
    }

    /** Where the film plays in a frame, without cookies; empty for what is no film of a site we know. */
    private static Optional<String> player(String address) {
        var youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            return Optional.of("https://www.youtube-nocookie.com/embed/" + youtube.group(1));
        }
        var vimeo = VIMEO.matcher(address);
        return vimeo.matches()
                ? Optional.of("https://player.vimeo.com/video/" + vimeo.group(1) + "?dnt=1")
                : Optional.empty();
    }
}
