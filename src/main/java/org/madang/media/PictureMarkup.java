package org.madang.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.content.Licence;

/** Makes our own pictures in sanitised HTML keep their place, come in the right width, and stand with their caption and licence. */
public final class PictureMarkup {

    private static final Pattern ALONE = Pattern.compile("<p>(<img [^>]*>)(?:<br ?/>\\s*)?</p>");
    private static final Pattern IMAGE = Pattern.compile("<img ([^>]*?)/?>");
    private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile(" ?title=\"([^\"]*)\"");
    private static final String SIZES = "(min-width: 48rem) 42.5rem, 100vw";

    private PictureMarkup() {}

    /** The same HTML; pictures from other places stay as they are. */
    public static String in(String html) {
        if (!html.contains("/media/")) {
            return html;
        }
        var figures = ALONE.matcher(html).replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1))));
        return IMAGE.matcher(figures).replaceAll(found -> Matcher.quoteReplacement(image(found.group(1))));
    }

    private static String figure(String image) {
        var source = SOURCE.matcher(image);
        if (!source.find() || PictureAddress.of(source.group(1)).isEmpty()) {
            return "<p>" + image + "</p>";
        }
        var title = TITLE.matcher(image);
        var words = title.find() ? title.group(1) : "";
        var licence = licence(source.group(1));
        if (words.isEmpty() && licence.isEmpty()) {
            return "<figure>" + image + "</figure>";
        }
        var alone = words.isEmpty() ? image : image.replace(title.group(), "");
        return "<figure>" + alone + "<figcaption>" + words + licence + "</figcaption></figure>";
    }

    /** The licence that a picture's address names after it, as a line; empty if the text's own holds. */
    private static String licence(String source) {
        int mark = source.indexOf('#');
        return mark < 0
                ? ""
                : Licence.of(source.substring(mark + 1))
                        .map(PictureMarkup::line)
                        .orElse("");
    }

    private static String line(Licence licence) {
        var address = licence.address();
        var name = address == null
                ? licence.mark()
                : "<a href=\"" + address + "\" rel=\"license noopener\">" + licence.mark() + "</a>";
        return " <small class=\"licence\">" + name + "</small>";
    }

    private static String image(String attributes) {
        var source = SOURCE.matcher(attributes);
        if (!source.find()) {
            return "<img " + attributes + "/>";
        }
        return PictureAddress.of(source.group(1))
                .map(picture -> "<img " + attributes.strip() + (attributes.contains("alt=") ? "" : " alt=\"\"")
                        + " srcset=\"" + picture.sources() + "\" sizes=\"" + SIZES + "\" width=\"" + picture.width()
                        + "\" height=\"" + picture.height() + "\" class=\"tone-" + picture.tone()
                        + "\" loading=\"lazy\" decoding=\"async\"/>")
                .orElseGet(() -> "<img " + attributes + "/>");
    }
}
