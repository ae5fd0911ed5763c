package org.madang.imports.blog;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.calling.Calling;
import org.madang.calling.CallingKind;
import org.madang.calling.CallingPlan;

/** What posts call their readers to, on its way out of an export and back. */
final class BlogCallings {

    /** One of them. */
    record Brought(CallingKind kind, CallingPlan plan) {}

    private BlogCallings() {}

    /** As a field of the entry; empty if there are none. */
    static String toField(List<Calling> callings) {
        if (callings.isEmpty()) {
            return "";
        }
        var list = Json.createArrayBuilder();
        for (var calling : callings) {
            var one = Json.createObjectBuilder()
                    .add("kind", calling.getKind().name())
                    .add("words", calling.getWords())
                    .add("venue", calling.getVenue())
                    .add("closesAt", calling.getClosesAt().toString());
            if (calling.getStartsAt() != null) {
                one.add("startsAt", calling.getStartsAt().toString());
            }
            if (calling.getEndsAt() != null) {
                one.add("endsAt", calling.getEndsAt().toString());
            }
            if (calling.getSeats() != null) {
                one.add("seats", calling.getSeats());
            }
            list.add(one);
        }
        return list.build().toString();
    }

    /** Those of an entry; what cannot be read is left out. */
    static List<Brought> of(BlogEntry entry) {
        List<Brought> all = new ArrayList<>();
        if (!entry.get("callings").isEmpty()) {
            try (var reader = Json.createReader(new StringReader(entry.get("callings")))) {
                reader.readArray().getValuesAs(JsonObject.class).forEach(one -> all.add(brought(one)));
            } catch (JsonException | IllegalArgumentException | DateTimeException | ClassCastException e) {
                return all;
            }
        }
        return all;
    }

    private static Brought brought(JsonObject one) {
        var plan = new CallingPlan(
                one.getString("words", ""),
                one.getString("venue", ""),
                moment(one, "startsAt"),
                moment(one, "endsAt"),
                moment(one, "closesAt"),
                one.containsKey("seats") ? Integer.valueOf(one.getInt("seats")) : null);
        return new Brought(CallingKind.valueOf(one.getString("kind", "")), plan);
    }

    private static @Nullable Instant moment(JsonObject one, String field) {
        return one.containsKey(field) ? Instant.parse(one.getString(field)) : null;
    }
}
