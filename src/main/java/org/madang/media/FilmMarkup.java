package org.madang.media;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.madang.media.film.FilmAddress;
import org.madang.shared.Texts;
import org.madang.shared.WrittenLanguage;

/**
 * Makes a link to a film that stands alone in its paragraph a card. Nothing of the other site is loaded until a reader
 * presses it; without scripts it stays a link. A film of our own is shown with its captions or the way to its transcript.
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
        if (!html.contains("youtu") && !html.contains("vimeo.com") && !html.contains("/film.")) {
            return html;
        }
        return ALONE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(card(found)));
    }

    private static String card(MatchResult found) {
        var href = found.group(2);
        var own = FilmAddress.of(href);
        if (own.isPresent()) {
            return own(own.get(), found.group(4));
        }
        return player(Parser.unescapeEntities(href, true))
                .map(player -> "<p class=\"film\"><a href=\"" + href + "\"" + found.group(3) + " data-film=\"" + player
                        + "\">" + found.group(4) + "</a></p>")
                .orElse(found.group());
    }

    /** A film of our own: nothing of it is loaded before somebody plays it. */
    private static String own(FilmAddress film, String title) {
        var label = title.replaceAll("<[^>]*>", "").replace("\"", "&quot;");
        var video = "<video controls=\"controls\" preload=\"none\" aria-label=\"" + label + "\" src=\"" + film.path()
                + "\">" + (film.captioned() ? track(film) : "") + "</video>";
        return "<figure class=\"own-film\">" + video + "<figcaption>" + title
                + (film.captioned() ? "" : transcript(film, label)) + "</figcaption></figure>";
    }

    private static String track(FilmAddress film) {
        return "<track kind=\"captions\" src=\"" + film.words() + "\" default=\"default\"/>";
    }

    private static String transcript(FilmAddress film, String title) {
        var language = Locale.forLanguageTag(WrittenLanguage.of(title));
        return " · <a href=\"" + film.words() + "\">" + Texts.of(language, "film.transcript") + "</a>";
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
