package org.madang.identity;

import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a finding, beside its marks; sealed in the database.
 *
 * @param neighbourhood slug; empty if not told
 * @param decade the first year of the decade of birth; null if not told
 * @param by id of who looked for the city; empty if no one did
 */
public record Kept(
        Method method, String neighbourhood, @Nullable Integer decade, String by, Instant at) {

    byte[] toBytes() {
        var json = Json.createObjectBuilder()
                .add("method", method.name())
                .add("neighbourhood", neighbourhood)
                .add("by", by)
                .add("at", at.toString());
        if (decade != null) {
            json.add("decade", decade);
        }
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Kept of(byte[] bytes) {
        try (var reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            var json = reader.readObject();
            return new Kept(
                    Method.valueOf(json.getString("method")),
                    json.getString("neighbourhood"),
                    json.containsKey("decade") ? json.getInt("decade") : null,
                    json.getString("by"),
                    Instant.parse(json.getString("at")));
        }
    }
}
