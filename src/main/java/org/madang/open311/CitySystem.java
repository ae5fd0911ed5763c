package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;
import org.madang.shared.Settings;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.Reply;

/** The city's own system for complaints, spoken to in GeoReport v2 (JSON), through the guarded client. */
@ApplicationScoped
class CitySystem {

    private static final int MOST_NOTES = 4_000;

    /** How it took a request: its id, or a token for an id to come. */
    record Taken(@Nullable String id, @Nullable String token) {}

    /** What it says of a request. */
    record Heard(ServiceRequest.Status status, String notes) {}

    @Inject
    GuardedHttp http;

    @Inject
    Open311Settings settings;

    @Inject
    Settings site;

    /** The kinds of complaints that it takes. */
    List<CivicService> services() throws IOException {
        return objects(http.send(
                        http.request(address("services.json", Map.of())).GET()))
                .stream()
                .filter(one -> !text(one, "service_code").isEmpty()
                        && !text(one, "service_name").isEmpty())
                .map(one -> new CivicService(
                        text(one, "service_code"),
                        text(one, "service_name"),
                        text(one, "description"),
                        text(one, "keywords"),
                        text(one, "group")))
                .toList();
    }

    /** Makes a request there. */
    Taken send(ServiceRequest request) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("api_key", settings.key());
        fields.put("jurisdiction_id", settings.jurisdiction());
        fields.put("service_code", request.getServiceCode());
        fields.put("description", request.getDescription() + "\n\n" + link(request));
        fields.put("address_string", request.getAddress().isEmpty() ? "-" : request.getAddress());
        if (request.getLatitude() != null && request.getLongitude() != null) {
            fields.put("lat", request.getLatitude().toString());
            fields.put("long", request.getLongitude().toString());
        }
        fields.put("media_url", request.getMediaUrl());
        var reply = objects(http.send(http.request(address("requests.json", Map.of()))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))));
        if (reply.isEmpty()) {
            throw new IOException("The city's system took the request without an answer");
        }
        var id = text(reply.get(0), "service_request_id");
        var token = text(reply.get(0), "token");
        if (id.isEmpty() && token.isEmpty()) {
            throw new IOException("The city's system gave neither an id nor a token");
        }
        return new Taken(id.isEmpty() ? null : id, token.isEmpty() ? null : token);
    }

    private String link(ServiceRequest request) {
        var number = request.getProposalNumber();
        return number == null
                ? site.baseUrl() + "/open311/v2/requests/" + request.getNumber() + ".xml"
                : site.baseUrl() + "/proposals/" + number;
    }

    /** The id behind a token; empty while there is none. */
    Optional<String> idOf(@Nullable String token) throws IOException {
        var path = "tokens/" + encode(Objects.requireNonNull(token)) + ".json";
        return objects(http.send(http.request(address(path, Map.of())).GET())).stream()
                .map(one -> text(one, "service_request_id"))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    /** How a request is there. */
    Heard ask(String id) throws IOException {
        var found = objects(http.send(http.request(address("requests/" + encode(id) + ".json", Map.of()))
                .GET()));
        if (found.isEmpty()) {
            throw new IOException("The city's system does not know the request any more");
        }
        var status = text(found.get(0), "status").toLowerCase(Locale.ROOT).equals("closed")
                ? ServiceRequest.Status.CLOSED
                : ServiceRequest.Status.OPEN;
        var notes = PlainText.text(text(found.get(0), "status_notes"));
        return new Heard(status, notes.substring(0, Math.min(notes.length(), MOST_NOTES)));
    }

    private URI address(String path, Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>(more);
        query.put("jurisdiction_id", settings.jurisdiction());
        var text = form(query);
        return URI.create(settings.url() + "/" + path + (text.isEmpty() ? "" : "?" + text));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<JsonObject> objects(Reply reply) throws IOException {
        if (!reply.isSuccess()) {
            throw new IOException("The city's system answered " + reply.status());
        }
        try (var reader = Json.createReader(new StringReader(reply.text()))) {
            var value = reader.readValue();
            return value instanceof JsonArray list
                    ? list.stream()
                            .filter(JsonObject.class::isInstance)
                            .map(JsonValue::asJsonObject)
                            .toList()
                    : List.of(value.asJsonObject());
        } catch (JsonException | ClassCastException e) {
            throw new IOException("The city's system did not answer in JSON", e);
        }
    }

    private static String text(JsonObject object, String name) {
        var value = object.get(name);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value == null || value.getValueType() != JsonValue.ValueType.NUMBER ? "" : value.toString();
    }
}
