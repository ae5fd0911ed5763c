package org.madang.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code demo/} in the class path. */
final class DemoFiles {

    /**
     * A post's file.
     *
     * @param head the lines before the text, by name
     * @param body Markdown
     */
    record PostFile(String name, Map<String, String> head, String body) {

        @Nullable
        String get(String key) {
            return head.get(key);
        }
    }

    private static final String FOLDER = "/demo/";
    private static final String FENCE = "---\n";

    private DemoFiles() {}

    static InputStream open(String name) {
        var in = DemoFiles.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new UncheckedIOException(new FileNotFoundException(FOLDER + name));
        }
        return in;
    }

    static JsonObject object(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }

    static List<JsonObject> objects(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** A text that may be missing or null. */
    static @Nullable String text(JsonObject json, String key) {
        return json.get(key) instanceof JsonString string ? string.getString() : null;
    }

    /** A list of texts; empty if missing or null. */
    static List<String> texts(JsonObject json, String key) {
        return json.get(key) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    /** An object that may be missing or null. */
    static @Nullable JsonObject part(JsonObject json, String key) {
        return json.get(key) instanceof JsonObject part ? part : null;
    }

    /** The posts, in the order of their index. */
    static List<PostFile> posts() {
        return string("posts/index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(DemoFiles::post)
                .toList();
    }

    private static PostFile post(String file) {
        var text = string("posts/" + file);
        int end = text.indexOf(FENCE, FENCE.length());
        Map<String, String> head = new HashMap<>();
        text.substring(FENCE.length(), end).lines().forEach(line -> {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new PostFile(file.replaceFirst("\\.md$", ""), head, text.substring(end + FENCE.length()));
    }

    private static String string(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file of the demonstration refers to; it must be there. */
    static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key), () -> "The demonstration does not know " + key);
    }
}
