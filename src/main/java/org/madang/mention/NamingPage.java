package org.madang.mention;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.madang.shared.net.GuardedReading;

/** A page of another site: whether it names an address, who wrote it, and what it says there. */
final class NamingPage {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PASSAGE = 600;
    private static final String NAMING = "a[href], area[href], img[src], audio[src], video[src], source[src]";
    private static final String NOT_SHOWN = "template, script, noscript, style";

    private final String type;
    private final String text;
    private final URI address;

    /**
     * What a page says where it names an address.
     *
     * @param author name of who wrote it, or of the site
     * @param html not trusted
     */
    record Passage(String author, String html) {}

    private NamingPage(String type, String text, URI address) {
        this.type = type.toLowerCase(Locale.ROOT);
        this.text = text;
        this.address = address;
    }

    static NamingPage of(GuardedReading.Found found) {
        var type = found.reply().headers().firstValue("Content-Type").orElse("text/html");
        return new NamingPage(type, found.reply().text(), found.address());
    }

    /** For a page that is at hand. */
    static NamingPage of(String type, String text, URI address) {
        return new NamingPage(type, text, address);
    }

    /** What the page says where it names the address; empty if it does not name it. */
    Optional<Passage> naming(URI target) {
        if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
            return inHtml(target);
        }
        boolean readable = type.startsWith("text/plain") || type.startsWith("application/json");
        return readable && names(text, target)
                ? Optional.of(new Passage(address.getHost(), "<p>" + escaped(address.toString()) + "</p>"))
                : Optional.empty();
    }

    private static boolean names(String text, URI target) {
        int at = text.indexOf(target.toString());
        int end = at + target.toString().length();
        return at >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private Optional<Passage> inHtml(URI target) {
        var page = Jsoup.parse(text, address.toString());
        page.select(NOT_SHOWN).remove();
        return page.select(NAMING).stream()
                .filter(link -> isSame(link.absUrl(link.hasAttr("href") ? "href" : "src"), target))
                .findFirst()
                .map(link -> new Passage(author(page, link), words(page, link, target)));
    }

    /** Without what stands after the #: that is a place in the same text. */
    private static boolean isSame(String href, URI target) {
        return withoutPlace(href).equals(withoutPlace(target.toString()));
    }

    private static String withoutPlace(String address) {
        return address.replaceFirst("#.*$", "").replaceFirst("/$", "");
    }

    private String author(Document page, Element link) {
        var entry = Objects.requireNonNullElse(link.closest(".h-entry"), page);
        var named = Stream.of(".p-author .p-name", ".p-author", ".h-card .p-name", ".h-card")
                .map(entry::selectFirst)
                .filter(Objects::nonNull)
                .map(Element::text);
        var described = Stream.of("meta[name=author]", "meta[property=og:site_name]")
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .map(meta -> meta.attr("content"));
        return Stream.of(named, described, Stream.of(address.getHost()))
                .flatMap(found -> found)
                .map(name -> cut(name.strip(), LONGEST_NAME))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(address.getHost());
    }

    /** Of an answer all its words; of any other page its title and the paragraph that names us. */
    private String words(Document page, Element link, URI target) {
        var entry = link.closest(".h-entry");
        if (entry != null && answers(entry, target)) {
            var content = entry.selectFirst(".e-content, .p-content, .p-summary");
            if (content != null && !content.text().isBlank()) {
                return content.html();
            }
        }
        var title = cut(title(page, entry), LONGEST_TITLE);
        return "<p><b>" + escaped(title) + "</b></p><p>" + escaped(passage(link)) + "</p>";
    }

    private static boolean answers(Element entry, URI target) {
        return entry.select(".u-in-reply-to").stream()
                .flatMap(e -> Stream.concat(Stream.of(e), e.select("a[href]").stream()))
                .anyMatch(e -> isSame(e.absUrl("href"), target));
    }

    private String title(Document page, @Nullable Element entry) {
        var name = entry == null ? null : entry.selectFirst(".p-name");
        var title = name == null || name.text().isBlank() ? page.title() : name.text();
        return title.isBlank() ? address.toString() : title;
    }

    private static String passage(Element link) {
        var block = link.closest("p, li, blockquote, dd, td, figcaption");
        var words = block == null ? link.text() : block.text();
        return words.length() <= LONGEST_PASSAGE ? words : around(words, link.text());
    }

    private static String around(String words, String link) {
        int at = Math.max(0, words.indexOf(link));
        int from = Math.max(0, Math.min(at - LONGEST_PASSAGE / 2, words.length() - LONGEST_PASSAGE));
        return (from == 0 ? "" : "… ") + words.substring(from, from + LONGEST_PASSAGE) + " …";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
