package org.madang.imports.blog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.madang.imports.blog.BlogEntry.Status;

/** An item of a channel while it is read: RSS, WordPress' own elements, and ours. */
final class XmlItem {

    /** Elements whose insides are not text. */
    static final Set<String> GROUPS = Set.of("wp:comment", "wp:postmeta", "wp:commentmeta");

    static final String OURS = "urn:madang:blog";

    private static final DateTimeFormatter WORDPRESS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Set<String> TEXTS = Set.of("", "post", "page");
    private static final Set<String> NOT_THERE = Set.of("trash", "auto-draft", "inherit");
    private static final List<String> OUR_FIELDS = List.of(
            "markdown", "summary", "topic", "neighbourhood", "series", "licence", "interest", "language", "callings");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final BlogComments comments = new BlogComments();
    private @Nullable Map<String, String> comment;

    /** A name with a short prefix that does not depend on the file's own. */
    static String name(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        var local = xml.getLocalName();
        if (namespace.contains("wordpress.org/export/")) {
            return (namespace.contains("excerpt") ? "excerpt:" : "wp:") + local;
        }
        if (namespace.contains("rss/1.0/modules/content")) {
            return "content:" + local;
        }
        return namespace.equals(OURS) ? "madang:" + local : namespace.isEmpty() ? local : "other:" + local;
    }

    /** A group of elements begins. */
    void open(String name) {
        if (name.equals("wp:comment")) {
            comment = new LinkedHashMap<>();
        }
    }

    /** It ends; only comments that were shown come along. */
    void close(String name) {
        var closed = comment;
        if (name.equals("wp:comment") && closed != null) {
            comment = null;
            if (closed.getOrDefault("wp:comment_approved", "1").equals("1")) {
                comments.add(XmlComment.fields(closed));
            }
        }
    }

    void put(String name, @Nullable String domain, String text) {
        if (comment != null) {
            comment.putIfAbsent(name, text);
        } else if (name.equals("category")) {
            if (!"post_format".equals(domain) && !"nav_menu".equals(domain)) {
                tags.add(text.strip());
            }
        } else {
            values.putIfAbsent(name, text);
        }
    }

    private String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Empty for what is no text: pictures, menus, what was thrown away. */
    Optional<BlogEntry> entry() {
        if (!TEXTS.contains(get("wp:post_type")) || NOT_THERE.contains(get("wp:status"))) {
            return Optional.empty();
        }
        var title = get("title").strip();
        var html = get("content:encoded").isEmpty() ? get("description") : get("content:encoded");
        if (html.length() > XmlBlog.MOST_TEXT || get("madang:markdown").length() > XmlBlog.MOST_TEXT) {
            return Optional.of(BlogEntry.broken(title, "text-too-long"));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "id", get("guid").isBlank() ? get("link").strip() : get("guid").strip());
        fields.put("url", get("link").strip());
        fields.put("title", title);
        fields.put("status", status().name());
        var at = at();
        fields.put("at", at == null ? "" : at.toString());
        fields.put("summary", get("excerpt:encoded").strip());
        OUR_FIELDS.forEach(field -> {
            if (values.containsKey("madang:" + field)) {
                fields.put(field, get("madang:" + field));
            }
        });
        if (!values.containsKey("madang:markdown")) {
            fields.put("html", html);
        }
        fields.put("comments", comments.toField());
        return Optional.of(new BlogEntry(fields, List.copyOf(tags)));
    }

    /** That more comments stood under it than come along. */
    Optional<BlogEntry> leftOut() {
        return comments.isFull()
                ? Optional.of(BlogEntry.broken(get("title").strip(), "too-many-comments"))
                : Optional.empty();
    }

    private Status status() {
        if (!get("wp:post_password").isBlank() || get("wp:status").equals("private")) {
            return Status.PRIVATE;
        }
        return Set.of("", "publish").contains(get("wp:status")) ? Status.PUBLISHED : Status.DRAFT;
    }

    private @Nullable Instant at() {
        var wordpress = moment(get("wp:post_date_gmt"));
        return wordpress == null ? rfc822(get("pubDate")) : wordpress;
    }

    static @Nullable Instant moment(String text) {
        try {
            return LocalDateTime.parse(text.strip(), WORDPRESS).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Instant rfc822(String text) {
        try {
            return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH))
                    .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
