package org.madang.syndication.connection;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists as networks answer them, and what stands in them. */
public final class LinkSearch {

    private LinkSearch() {}

    /** The objects of the list {@code data}; empty if there is none. */
    public static List<JsonObject> data(JsonObject answer) {
        return answer.get("data") instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .toList()
                : List.of();
    }

    /** The first whose text has a link of ours, and not one of which ours is only the beginning. */
    public static Optional<JsonObject> find(JsonObject answer, String textName, String link) {
        var wanted = Pattern.compile(Pattern.quote(link) + "(?![0-9])");
        return data(answer).stream()
                .filter(one -> wanted.matcher(one.getString(textName, "")).find())
                .findFirst();
    }
}
