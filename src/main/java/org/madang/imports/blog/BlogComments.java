package org.madang.imports.blog;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.comment.outside.OutsideComment;
import org.madang.shared.DomainException;
import org.madang.shared.HtmlToMarkdown;
import org.madang.shared.Markdown;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/** The comments of one text on their way: collected from the file, written into the entry's line, read from it again. */
final class BlogComments {

    /** Room for all comments of one text, in characters. */
    static final int ROOM = 150_000;

    private static final int LONGEST_URL = 1000;

    private final List<Map<String, String>> all = new ArrayList<>();
    private int room = ROOM;
    private boolean full;

    /** Adds one as the file has it: {@code id}, {@code parent}, {@code kind}, {@code name}, {@code url}, {@code at}, {@code text}. */
    void add(Map<String, String> comment) {
        int size = comment.values().stream().mapToInt(String::length).sum() + 100;
        full |= size > room;
        if (!full) {
            room -= size;
            all.add(comment);
        }
    }

    /** Whether there were more than there is room for. */
    boolean isFull() {
        return full;
    }

    /** As a field of the entry; empty if there are none. */
    String toField() {
        if (all.isEmpty()) {
            return "";
        }
        var list = Json.createArrayBuilder();
        for (var comment : all) {
            var one = Json.createObjectBuilder();
            comment.forEach(one::add);
            list.add(one);
        }
        return list.build().toString();
    }

    /** Comments that came with a text, to be taken away with it: each answers the one before it that is less deep. */
    static BlogComments of(List<OutsideComment> comments) {
        var all = new BlogComments();
        var above = new String[OutsideComment.MAX_DEPTH + 2];
        for (var comment : comments) {
            above[comment.depth() + 1] = String.valueOf(comment.place());
            Map<String, String> one = new LinkedHashMap<>();
            one.put("id", String.valueOf(comment.place()));
            one.put("parent", Objects.requireNonNullElse(above[comment.depth()], ""));
            one.put("kind", comment.pingback() ? "PINGBACK" : "COMMENT");
            one.put("name", comment.name());
            one.put("url", Objects.requireNonNullElse(comment.url(), ""));
            one.put("at", comment.writtenAt() == null ? "" : comment.writtenAt().toString());
            one.put("text", comment.html());
            all.add(one);
        }
        return all;
    }

    /** Each as it is, in the order of reading. */
    List<Map<String, String>> list() {
        return List.copyOf(all);
    }

    /** The comments of an entry in the order of reading: each after what it answers. */
    static List<OutsideComment> of(BlogEntry entry) {
        if (entry.get("comments").isEmpty()) {
            return List.of();
        }
        Map<String, List<JsonObject>> answers = new LinkedHashMap<>();
        var known = new HashSet<String>();
        try (var reader = Json.createReader(new StringReader(entry.get("comments")))) {
            for (var one : reader.readArray().getValuesAs(JsonObject.class)) {
                var parent = one.getString("parent", "");
                answers.computeIfAbsent(known.contains(parent) ? parent : "", p -> new ArrayList<>())
                        .add(one);
                known.add(one.getString("id", ""));
            }
        }
        List<OutsideComment> ordered = new ArrayList<>();
        append("", 0, answers, ordered);
        return ordered;
    }

    private static void append(
            String parent, int depth, Map<String, List<JsonObject>> answers, List<OutsideComment> into) {
        var here = answers.remove(parent);
        for (var one : here == null ? List.<JsonObject>of() : here) {
            var comment = comment(one, into.size() + 1, Math.min(depth, OutsideComment.MAX_DEPTH));
            if (comment != null) {
                into.add(comment);
            }
            var id = one.getString("id", "");
            if (!id.isEmpty()) {
                append(id, depth + 1, answers, into);
            }
        }
    }

    /** Null for one that says nothing, or what must not be kept. */
    private static @Nullable OutsideComment comment(JsonObject one, int place, int depth) {
        var html = Markdown.toCommentHtml(HtmlToMarkdown.of(one.getString("text", "")));
        boolean pingback = one.getString("kind", "").equals("PINGBACK");
        var name = PlainText.line(one.getString("name", ""));
        if (html.isBlank() && !pingback || html.length() > OutsideComment.MAX_HTML || holdsResidentNumber(name, html)) {
            return null;
        }
        return new OutsideComment(
                place,
                depth,
                pingback,
                name.length() <= OutsideComment.MAX_NAME ? name : Markdown.excerpt(name, OutsideComment.MAX_NAME),
                pingback ? url(one.getString("url", "")) : null,
                html,
                at(one.getString("at", "")));
    }

    private static boolean holdsResidentNumber(String name, String html) {
        try {
            PersonalData.refuseResidentNumbers(Map.of("name", name, "html", html));
            return false;
        } catch (DomainException found) {
            return true;
        }
    }

    private static @Nullable String url(String url) {
        return url.length() <= LONGEST_URL && url.matches("https?://[^\\s\"'<>]+") ? url : null;
    }

    private static @Nullable Instant at(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
