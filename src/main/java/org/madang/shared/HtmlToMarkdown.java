package org.madang.shared;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the HTML of other places into Markdown: structure stays, looks and scripts go. What comes out is checked like
 * everything that people type.
 */
public final class HtmlToMarkdown {

    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "noscript", "template", "object", "embed", "form", "button", "svg", "head");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "figure",
            "figcaption",
            "address",
            "center",
            "table",
            "tbody",
            "thead",
            "tr",
            "dl",
            "dt",
            "dd",
            "details",
            "summary");
    private static final int DEEPEST = 200;

    private final StringBuilder out = new StringBuilder();

    private HtmlToMarkdown() {}

    /** Empty if there are no words and no pictures. */
    public static String of(String html) {
        var writer = new HtmlToMarkdown();
        writer.children(Jsoup.parseBodyFragment(html).body(), "", 0);
        return writer.out
                .toString()
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private void children(Element parent, String prefix, int depth) {
        if (depth > DEEPEST) {
            text(parent.text());
            return;
        }
        for (var node : parent.childNodes()) {
            node(node, prefix, depth + 1);
        }
    }

    private void node(Node node, String prefix, int depth) {
        if (node instanceof TextNode words) {
            text(words.getWholeText());
        } else if (node instanceof Element element && !LEFT_OUT.contains(element.normalName())) {
            element(element, prefix, depth);
        }
    }

    private void element(Element element, String prefix, int depth) {
        var name = element.normalName();
        switch (name) {
            case "h1", "h2" -> heading("## ", element, prefix, depth);
            case "h3" -> heading("### ", element, prefix, depth);
            case "h4", "h5", "h6" -> heading("#### ", element, prefix, depth);
            case "br" -> out.append("\\\n").append(prefix);
            case "hr" -> block(prefix, "---");
            case "b", "strong" -> marked("**", element, prefix, depth);
            case "i", "em" -> marked("*", element, prefix, depth);
            case "s", "del", "strike" -> marked("~~", element, prefix, depth);
            case "code" ->
                out.append('`').append(element.text().replace("`", "'")).append('`');
            case "pre" -> code(element, prefix);
            case "a" -> link(element, prefix, depth);
            case "img" -> picture(element);
            case "iframe", "video" -> film(element, prefix);
            case "ul", "ol" -> list(element, prefix, depth);
            case "blockquote" -> quote(element, prefix, depth);
            default -> other(name, element, prefix, depth);
        }
    }

    private void other(String name, Element element, String prefix, int depth) {
        boolean block = BLOCKS.contains(name);
        if (block) {
            gap(prefix);
        }
        children(element, prefix, depth);
        if (name.equals("td") || name.equals("th")) {
            out.append(' ');
        }
        if (block) {
            gap(prefix);
        }
    }

    private void heading(String mark, Element element, String prefix, int depth) {
        gap(prefix);
        if (element.hasText()) {
            out.append(mark).append(Markdown.fromPlainText(element.text().replaceAll("\\s+", " ")));
        } else {
            children(element, prefix, depth);
        }
        gap(prefix);
    }

    private void marked(String mark, Element element, String prefix, int depth) {
        if (!element.hasText() || element.selectFirst("p, div, ul, ol, table, blockquote") != null) {
            children(element, prefix, depth);
            return;
        }
        out.append(mark);
        int from = out.length();
        children(element, prefix, depth);
        var inside = out.substring(from).strip();
        out.setLength(from);
        out.append(inside).append(mark);
    }

    private void link(Element element, String prefix, int depth) {
        var address = element.attr("href").strip().replace(" ", "%20").replace(")", "%29");
        if (address.isEmpty() || address.toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) {
            children(element, prefix, depth);
            return;
        }
        out.append('[');
        children(element, prefix, depth);
        out.append("](").append(address).append(')');
    }

    /** One of ours stays; one of another place, which no page of ours may load, becomes a link to where it is. */
    private void picture(Element element) {
        var source = element.attr("src").strip().replace(" ", "%20").replace(")", "%29");
        var alt = element.attr("alt").replaceAll("[\\[\\]\\\\\\s]+", " ").strip();
        if (source.startsWith("/media/")) {
            out.append("![").append(alt).append("](").append(source).append(')');
        } else if (source.startsWith("https://") || source.startsWith("http://")) {
            var name = alt.isEmpty() ? source.substring(source.lastIndexOf('/') + 1) : alt;
            out.append('[')
                    .append(Markdown.fromPlainText(name))
                    .append("](")
                    .append(source)
                    .append(')');
        }
    }

    /** A film of another site becomes a link to it. */
    private void film(Element element, String prefix) {
        var source = element.attr("src").strip();
        if (source.startsWith("https://") || source.startsWith("http://")) {
            block(prefix, "<" + source.replace(">", "%3E") + ">");
        }
    }

    private void code(Element element, String prefix) {
        var lines = element.wholeText().replace("```", "`` `").strip().lines().toList();
        block(prefix, "```\n" + prefix + String.join("\n" + prefix, lines) + "\n" + prefix + "```");
    }

    private void list(Element list, String prefix, int depth) {
        gap(prefix);
        int number = 1;
        for (var item : list.children()) {
            if (item.normalName().equals("li")) {
                var mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
                line(prefix);
                out.append(mark);
                children(item, prefix + " ".repeat(mark.length()), depth);
                trim();
            }
        }
        gap(prefix);
    }

    private void quote(Element quote, String prefix, int depth) {
        gap(prefix);
        out.append("> ");
        children(quote, prefix + "> ", depth);
        trim();
        gap(prefix);
    }

    private void block(String prefix, String words) {
        gap(prefix);
        out.append(words);
        gap(prefix);
    }

    private void text(String words) {
        var line = words.replaceAll("\\s+", " ");
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
        var from = atStart ? line.stripLeading() : line;
        if (!from.isEmpty()) {
            boolean space = from.startsWith(" ");
            out.append(space ? " " : "").append(Markdown.fromPlainText(from.stripLeading()));
        }
    }

    /** An empty line, once. */
    private void gap(String prefix) {
        trim();
        if (!out.isEmpty() && !isFresh(prefix)) {
            out.append('\n').append(prefix.stripTrailing()).append('\n').append(prefix);
        }
    }

    private void line(String prefix) {
        trim();
        if (!out.isEmpty() && !isFresh(prefix)) {
            out.append('\n').append(prefix);
        }
    }

    /** Whether nothing stands on this line yet but the marks that begin it. */
    private boolean isFresh(String prefix) {
        int from = out.lastIndexOf("\n") + 1;
        var begun = out.substring(from);
        return begun.isBlank()
                || begun.strip().equals(prefix.strip()) && !prefix.isBlank()
                || begun.strip().matches("(>|-|[0-9]+\\.)( >)*");
    }

    private void trim() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ' && !isFresh("")) {
            end--;
            out.setLength(end);
        }
    }
}
