package org.madang.shared;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns people's Markdown into HTML that is safe to show, and into plain text. The one place where HTML comes from.
 */
public final class Markdown {

    private static final int MOST_NESTED_BLOCKS = 12;

    private static final Pattern MARK = Pattern.compile("[\\\\`*_~\\[\\]<>|&]");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern MARK_AT_LINE_START = Pattern.compile("(?m)^[#+=-]");
    private static final Pattern NUMBER_AT_LINE_START = Pattern.compile("(?m)^([0-9]{1,9})([.)])");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MOST_NESTED_BLOCKS)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br />\n").build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("em", "strong", "del", "sub", "sup", "table", "thead", "tbody", "tr", "th", "td", "figure")
            .allowElements("figcaption", "a", "img")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("src", "alt", "title")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("img")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("id")
            .matching(ID)
            .onElements("h2", "h3", "h4")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private static final PolicyFactory COMMENT_POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Markdown() {}

    /** Safe HTML of a text in Markdown; raw HTML in the text survives only as far as the policy allows. */
    public static String toHtml(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** The same for comments: no headings, tables and pictures. */
    public static String toCommentHtml(String markdown) {
        return toCommentHtml(markdown, Set.of());
    }

    /**
     * The same with links to the people it names.
     *
     * @param handles of people; those of others stay words
     */
    public static String toCommentHtml(String markdown, Set<String> handles) {
        var document = PARSER.parse(markdown);
        Handles.link(document, handles);
        return COMMENT_POLICY.sanitize(RENDERER.render(document));
    }

    /** The text without any markup, for search, summaries and other networks. */
    public static String toPlainText(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    /** Markdown that shows a plain text as it stands: what would be markup is escaped, addresses stay links. */
    public static String fromPlainText(String text) {
        var escaped = MARK.matcher(INDENT.matcher(text).replaceAll("")).replaceAll("\\\\$0");
        escaped = MARK_AT_LINE_START.matcher(escaped).replaceAll("\\\\$0");
        return NUMBER_AT_LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
    }

    /**
     * The beginning of the plain text, cut at a word where one ends near.
     *
     * @param most the most code points, the ellipsis included
     */
    public static String excerpt(String markdown, int most) {
        var text = toPlainText(markdown).replaceAll("\\s+", " ");
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, most - 1));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() * 2 / 3 ? cut.substring(0, space) : cut) + "…";
    }
}
