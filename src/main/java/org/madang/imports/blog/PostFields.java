package org.madang.imports.blog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every export says of a post, by the names that {@link BlogEntry} reads. */
final class PostFields {

    private PostFields() {}

    /** The fields that are not empty, each on one line; without the words themselves and the tags. */
    static Map<String, String> of(BlogPost taken, String base) {
        var post = taken.post();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", "urn:uuid:" + post.getId());
        fields.put("url", base + "/posts/" + post.getNumber());
        fields.put("title", post.getTitle());
        fields.put("status", post.isPublic() ? BlogEntry.Status.PUBLISHED.name() : BlogEntry.Status.DRAFT.name());
        fields.put(
                "at",
                Objects.requireNonNullElse(post.getPublishedAt(), post.getCreatedAt())
                        .toString());
        put(fields, "summary", post.hasOwnSummary() ? post.getSummary() : null);
        put(fields, "topic", post.getTopic());
        put(fields, "neighbourhood", post.getNeighbourhood());
        put(fields, "series", post.getSeries());
        put(fields, "licence", post.getLicence().code());
        put(fields, "interest", post.getInterest());
        put(fields, "language", post.getLanguage());
        put(fields, "callings", BlogCallings.toField(taken.callings()));
        put(fields, "comments", BlogComments.of(taken.comments()).toField());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value.replaceAll("\\s+", " "));
        }
    }
}
