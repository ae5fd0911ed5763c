package org.madang.account.oidc;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.SignOnSettings;

/** Somebody whom a provider knows and who has no account here yet, kept while the form is filled in. */
record Joining(Assertion assertion, String way) {

    /** Of what the provider said only what is needed to go on; of the groups only those that mean something here. */
    String toJson(SignOnSettings settings) {
        var json = Json.createObjectBuilder()
                .add("provider", assertion.provider())
                .add("subject", assertion.subject())
                .add("email", orEmpty(assertion.email()))
                .add("name", orEmpty(assertion.name()))
                .add("strong", assertion.strong())
                .add("way", way);
        var groups = Json.createArrayBuilder();
        if (assertion.claims().get(settings.rolesClaim()) instanceof Iterable<?> many) {
            many.forEach(group -> {
                if (settings.roles().containsKey(String.valueOf(group))) {
                    groups.add(String.valueOf(group));
                }
            });
        }
        return json.add("groups", groups).build().toString();
    }

    static Joining parse(String json, SignOnSettings settings) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            var groups = object.getJsonArray("groups").getValuesAs(jakarta.json.JsonString.class).stream()
                    .map(jakarta.json.JsonString::getString)
                    .collect(Collectors.toList());
            var assertion = new Assertion(
                    object.getString("provider"),
                    object.getString("subject"),
                    orNull(object.getString("email")),
                    orNull(object.getString("name")),
                    object.getBoolean("strong"),
                    Map.of(settings.rolesClaim(), groups));
            return new Joining(assertion, object.getString("way"));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
