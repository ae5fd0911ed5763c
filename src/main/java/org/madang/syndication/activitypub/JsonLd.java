package org.madang.syndication.activitypub;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the compact JSON that servers exchange. Contexts are never fetched: what is not in the usual form is not read. */
final class JsonLd {

    static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    static final String CONTENT_TYPE = "application/activity+json";

    private static final List<String> NAMES_OF_PUBLIC = List.of(PUBLIC, "as:Public", "Public");
    private static final int LONGEST_ADDRESS = 500;

    private JsonLd() {}

    /** Empty if it is no JSON object. */
    static Optional<JsonObject> read(byte[] bytes) {
        try (var reader =
                Json.createReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            return reader.read() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (RuntimeException e) { // the parser says by an unnamed one that brackets go too deep
            return Optional.empty();
        }
    }

    /** The text of a property; empty if it has none. */
    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** The address that a property names, be it itself or a whole object with an id, or the first of several. */
    static String id(JsonObject object, String name) {
        return id(object.get(name));
    }

    private static String id(@Nullable JsonValue value) {
        var id = value instanceof JsonString text
                ? text.getString()
                : value instanceof JsonObject object
                        ? text(object, "id")
                        : value instanceof JsonArray array && !array.isEmpty() ? id(array.get(0)) : "";
        return id.length() <= LONGEST_ADDRESS && id.matches("https?://[^\\s\\p{Cntrl}\"<>]+") ? id : "";
    }

    static Optional<JsonObject> object(JsonObject object, String name) {
        var value = object.get(name);
        if (value instanceof JsonArray array && !array.isEmpty()) {
            value = array.get(0);
        }
        return value instanceof JsonObject inner ? Optional.of(inner) : Optional.empty();
    }

    /** Whether everybody may read it. */
    static boolean isPublic(JsonObject object) {
        return Stream.of("to", "cc").flatMap(name -> texts(object.get(name))).anyMatch(NAMES_OF_PUBLIC::contains);
    }

    private static Stream<String> texts(@Nullable JsonValue value) {
        return value instanceof JsonArray array
                ? array.stream().flatMap(JsonLd::texts)
                : value instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty();
    }

    /** What documents of proposals begin with: our own words beside the usual ones. */
    static JsonArrayBuilder contextOfProposals(String base) {
        return Json.createArrayBuilder()
                .add("https://www.w3.org/ns/activitystreams")
                .add(Json.createObjectBuilder().add("madang", base + "/ns#"));
    }

    /** What every document of ours begins with. */
    static JsonArrayBuilder context() {
        return Json.createArrayBuilder()
                .add("https://www.w3.org/ns/activitystreams")
                .add("https://w3id.org/security/v1")
                .add(Json.createObjectBuilder()
                        .add("toot", "http://joinmastodon.org/ns#")
                        .add("discoverable", "toot:discoverable")
                        .add("manuallyApprovesFollowers", "as:manuallyApprovesFollowers")
                        .add("Hashtag", "as:Hashtag"));
    }
}
