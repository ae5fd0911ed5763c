package org.madang.imports.blog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is taken of a comment in WordPress' export: never the address or the network of who wrote it. */
final class XmlComment {

    private static final Set<String> PINGBACKS = Set.of("pingback", "trackback");

    private XmlComment() {}

    static Map<String, String> fields(Map<String, String> comment) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", get(comment, "id"));
        fields.put("parent", get(comment, "parent"));
        fields.put("kind", PINGBACKS.contains(get(comment, "type")) ? "PINGBACK" : "COMMENT");
        fields.put("name", get(comment, "author"));
        fields.put("url", get(comment, "author_url"));
        var at = XmlItem.moment(get(comment, "date_gmt"));
        fields.put("at", at == null ? "" : at.toString());
        fields.put("text", get(comment, "content"));
        return fields;
    }

    private static String get(Map<String, String> comment, String field) {
        return comment.getOrDefault("wp:comment_" + field, "").strip();
    }
}
