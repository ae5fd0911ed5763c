package org.madang.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/**
 * The JSON object that a request carries. Read by {@link JsonFields}, so that every field of the wrong type is told by
 * name, and all of them at once.
 */
public final class JsonBody {

    /** The media type of a JSON merge patch (RFC 7396), as which changes may be sent, too. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    /** The most bytes a request may carry; room for the longest post in three-byte letters, escaped. */
    public static final int MOST_BYTES = 1 << 20;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final byte[] bytes;

    JsonBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * What the fields say.
     *
     * @throws DomainException {@code empty-body}, {@code malformed-json}, {@code not-an-object}, or {@code invalid} with
     *     the fields of the wrong type
     */
    public <T extends @Nullable Object> T read(Function<JsonFields, T> reading) {
        if (bytes.length == 0) {
            throw new DomainException(Kind.INVALID, "empty-body");
        }
        return read(parse(), reading);
    }

    /** The same for a call whose every field may be left out: no body is as good as {@code {}}. */
    public <T extends @Nullable Object> T readIfAny(Function<JsonFields, T> reading) {
        return read(bytes.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : parse(), reading);
    }

    private static <T extends @Nullable Object> T read(JsonObject object, Function<JsonFields, T> reading) {
        var fields = new JsonFields(object);
        var result = reading.apply(fields);
        fields.requireNoFaults();
        return result;
    }

    private JsonObject parse() {
        if (bytes.length > MOST_BYTES) {
            throw new DomainException(Kind.TOO_LARGE, "too-large");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return object(text);
        } catch (CharacterCodingException malformed) {
            throw new DomainException(Kind.INVALID, "malformed-json");
        }
    }

    /** Any exception means malformed: the parser has its own, and a bare one for what is nested too deeply. */
    private static JsonObject object(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            if (parser.next() != Event.START_OBJECT) {
                throw new DomainException(Kind.INVALID, "not-an-object");
            }
            var object = parser.getObject();
            parser.hasNext(); // throws if anything follows
            return object;
        } catch (DomainException refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            throw new DomainException(Kind.INVALID, "malformed-json");
        }
    }
}
