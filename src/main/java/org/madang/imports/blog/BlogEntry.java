package org.madang.imports.blog;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/**
 * One text of a blog, whatever it came in: the fields by their names. What a field does not have is empty.
 *
 * <p>The fields: {@code id} and {@code url} where it was before; {@code title}, {@code markdown} or {@code html},
 * {@code summary}, {@code at}, {@code status}, and of our own exports {@code topic}, {@code neighbourhood},
 * {@code series}, {@code licence}, {@code interest}, {@code language}, {@code callings}. {@code fault} says why it cannot come.
 */
record BlogEntry(Map<String, String> fields, List<String> tags) {

    /** Whether others read it where it was. */
    enum Status {
        PUBLISHED,
        DRAFT,
        /** Behind a password or for its writer alone; stays a draft here. */
        PRIVATE
    }

    /** Something that cannot come, and why. */
    static BlogEntry broken(String title, String code) {
        return new BlogEntry(Map.of("title", title, "fault", code), List.of());
    }

    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    @Nullable
    String orNull(String field) {
        var value = get(field);
        return value.isEmpty() ? null : value;
    }

    Status status() {
        try {
            return Status.valueOf(get("status"));
        } catch (IllegalArgumentException unknown) {
            return Status.DRAFT;
        }
    }

    /** When it was written; null if nobody knows. */
    @Nullable
    Instant at() {
        try {
            return Instant.parse(get("at"));
        } catch (java.time.DateTimeException unknown) {
            return null;
        }
    }

    /** One line, to be read again later. */
    String toLine() {
        var all = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                all.add(name, value);
            }
        });
        if (!tags.isEmpty()) {
            all.add("tags", Json.createArrayBuilder(tags));
        }
        return all.build().toString();
    }

    static BlogEntry parse(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            var json = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            json.forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    fields.put(name, text.getString());
                }
            });
            return new BlogEntry(fields, tags(json));
        } catch (JsonException e) {
            throw DomainException.invalid("file", "not-json");
        }
    }

    private static List<String> tags(JsonObject json) {
        return json.get("tags") instanceof JsonArray list
                ? list.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
