package org.madang.mention;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Where a page wants to be told that somebody names it: Webmention, section 3.1.2. */
final class EndpointDiscovery {

    private static final String REL = "webmention";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern RELATION =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

    private EndpointDiscovery() {}

    /**
     * The endpoint of a page: the first of its {@code Link} headers, or else of its elements, that names one.
     *
     * @param page where it was at last, after redirects
     * @param links its {@code Link} headers
     * @param html its body; empty if it is none
     */
    static Optional<URI> find(URI page, List<String> links, String html) {
        return links.stream()
                .flatMap(header -> LINK.matcher(header).results())
                .filter(link -> isWebmention(link.group(2)))
                .map(link -> link.group(1))
                .findFirst()
                .or(() -> inHtml(page, html))
                .flatMap(href -> resolved(page, href));
    }

    private static boolean isWebmention(String parameters) {
        var relation = RELATION.matcher(parameters);
        return relation.find() && names(relation.group(1) == null ? relation.group(2) : relation.group(1));
    }

    private static boolean names(String relations) {
        return Arrays.asList(relations.toLowerCase(Locale.ROOT).split("\\s+")).contains(REL);
    }

    private static Optional<String> inHtml(URI page, String html) {
        return Jsoup.parse(html, page.toString()).select("link[rel][href], a[rel][href]").stream()
                .filter(element -> names(element.attr("rel")))
                .map(element -> element.attr("href"))
                .findFirst();
    }

    /** An empty address is the page itself; query parameters stay. */
    private static Optional<URI> resolved(URI page, String href) {
        try {
            var address = href.isBlank() ? page : page.resolve(href.strip());
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
