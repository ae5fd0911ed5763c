package org.madang.imports.picture;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.madang.content.Licence;
import org.madang.shared.HtmlToMarkdown;
import org.madang.shared.Ids;

/** Finds the pictures that a text showed where it was. */
final class NamedPictures {

    private static final int LONGEST_SOURCE = 2000;
    private static final int LONGEST_ALT = 500;
    private static final Pattern OURS = Pattern.compile("!\\[([^]]*)]\\((/media/[^)#\\s]+)(?:#([A-Za-z0-9.-]+))?\\)");

    private NamedPictures() {}

    /**
     * The pictures of a page elsewhere, each once.
     *
     * @param html the text as it was there
     * @param markdown the same as it is here: pictures have become links
     */
    static List<BroughtPicture> inHtml(UUID post, String html, String markdown, Instant now) {
        List<BroughtPicture> found = new ArrayList<>();
        for (var image : Jsoup.parseBodyFragment(html).select("img[src]")) {
            var words = HtmlToMarkdown.of(image.outerHtml()).strip();
            var source = image.attr("src").strip().replace(" ", "%20");
            boolean known = found.stream().anyMatch(one -> one.words().equals(words));
            if (words.startsWith("[") && markdown.contains(words) && isAddress(source) && !known) {
                found.add(picture(post, source, words, image.attr("alt"), "", now));
            }
        }
        return found;
    }

    /**
     * The pictures of another site of our kind, which its export names by their paths.
     *
     * @param site an address there
     */
    static List<BroughtPicture> inMarkdown(UUID post, URI site, String markdown, Instant now) {
        var root = site.getScheme() + "://" + site.getRawAuthority();
        return OURS.matcher(markdown)
                .results()
                .map(found -> picture(
                        post, root + found.group(2), found.group(), found.group(1), licence(found.group(3)), now))
                .filter(one -> isAddress(one.source()))
                .toList();
    }

    private static String licence(@Nullable String code) {
        return Licence.of(code).map(Licence::code).orElse("");
    }

    private static BroughtPicture picture(
            UUID post, String source, String words, String alt, String licence, Instant now) {
        var spoken = alt.length() <= LONGEST_ALT ? alt : alt.substring(0, LONGEST_ALT);
        return new BroughtPicture(Ids.next(now), post, null, source, words, spoken, licence);
    }

    private static boolean isAddress(String source) {
        try {
            return source.length() <= LONGEST_SOURCE
                    && source.matches("https?://.*")
                    && URI.create(source).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
