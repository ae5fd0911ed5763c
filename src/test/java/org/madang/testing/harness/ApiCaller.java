package org.madang.testing.harness;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * A program that calls the API, in somebody's name or as a visitor. Paths begin after {@code /api/v1}; headers are given
 * as names and values in turn.
 */
public final class ApiCaller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final String DEMO_PASSWORD = "madang-demo";

    private final URI address;
    private final List<String> ownHeaders;

    private ApiCaller(URI address, List<String> ownHeaders) {
        this.address = address;
        this.ownHeaders = ownHeaders;
    }

    /** A visitor. */
    public static ApiCaller at(Madang madang) {
        return new ApiCaller(madang.address(), List.of());
    }

    /** The same in the name of a demonstration account. */
    public ApiCaller as(String handle) {
        return with("Authorization", "Bearer " + token(handle, DEMO_PASSWORD));
    }

    /** The same with one more header. */
    public ApiCaller with(String name, String value) {
        List<String> headers = new ArrayList<>(ownHeaders);
        headers.add(name);
        headers.add(value);
        return new ApiCaller(address, headers);
    }

    /** The same in English. */
    public ApiCaller inEnglish() {
        return with("Accept-Language", "en");
    }

    /** Sends a file with what is said about it, as a form with several parts. */
    public Reply upload(String path, String format, String source, String file) {
        var body = part("format", "", format) + part("source", "", source)
                + part("file", "; filename=\"petitions.jsonl\"", file) + "--edge--\r\n";
        return send("POST", path, body, "Content-Type", "multipart/form-data; boundary=edge");
    }

    /** Sends one file as a form with one part, whatever it says it is. */
    public Reply uploadFile(String path, String fileName, String type, byte[] content) {
        var head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--edge--\r\n"));
        return sendBody("POST", path, body, "Content-Type", "multipart/form-data; boundary=edge");
    }

    /** The same with what kind of file it is. */
    public Reply uploadFile(String path, String format, byte[] content) {
        var head = part("format", "", format)
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"blog\"\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--edge--\r\n"));
        return sendBody("POST", path, body, "Content-Type", "multipart/form-data; boundary=edge");
    }

    /** Sends a form with several parts, by their names. */
    public Reply uploadParts(String path, Map<String, byte[]> parts) {
        List<BodyPublisher> all = new ArrayList<>();
        parts.forEach((name, content) -> {
            var file = name.equals("file") || name.equals("captions") ? "; filename=\"" + name + "\"" : "";
            all.add(BodyPublishers.ofString(
                    "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n"));
            all.add(BodyPublishers.ofByteArray(content));
            all.add(BodyPublishers.ofString("\r\n"));
        });
        all.add(BodyPublishers.ofString("--edge--\r\n"));
        var body = BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
        return sendBody("POST", path, body, "Content-Type", "multipart/form-data; boundary=edge");
    }

    /** What an address answers, as bytes. */
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path));
        addHeaders(request, ownHeaders.toArray(String[]::new));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new AssertionError("Madang did not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", e);
        }
    }

    private static String part(String name, String more, String text) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more
                + "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + text + "\r\n";
    }

    /** A token of somebody; one a run. */
    public String token(String login, String password) {
        return TOKENS.computeIfAbsent(address + " " + login, key -> new ApiCaller(address, List.of())
                .post("/tokens", json("{'login':'%s','password':'%s'}", login, password))
                .text("token"));
    }

    /** JSON in which strings stand between apostrophes, its parts filled in. */
    public static String json(String template, Object... parts) {
        return String.format(template.replace('\'', '"'), parts);
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Reply post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public Reply put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** Without a body. */
    public Reply put(String path) {
        return send("PUT", path, null);
    }

    public Reply patch(String path, String etag, String json) {
        return send("PATCH", path, json, "If-Match", etag);
    }

    public Reply delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Any request; a body is sent as JSON unless a header says otherwise. */
    public Reply send(String method, String path, String body, String... headers) {
        boolean json = body != null && !List.of(headers).contains("Content-Type");
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return json
                ? with("Content-Type", "application/json").sendBody(method, path, publisher, headers)
                : sendBody(method, path, publisher, headers);
    }

    private Reply sendBody(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        addHeaders(request, ownHeaders.toArray(String[]::new));
        addHeaders(request, headers);
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError("Madang did not answer " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", e);
        }
    }

    private static void addHeaders(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        /** Empty if it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body()))) {
                return reader.readObject();
            }
        }

        /** Of an answer that is a list itself. */
        public JsonArray array() {
            try (var reader = Json.createReader(new StringReader(body()))) {
                return reader.readArray();
            }
        }

        public String text(String field) {
            return json().getString(field);
        }

        public int number(String field) {
            return json().getInt(field);
        }

        public boolean isTrue(String field) {
            return json().getBoolean(field);
        }

        public boolean isNull(String field) {
            return json().isNull(field);
        }

        /** Of a list. */
        public List<JsonObject> items() {
            return json().getJsonArray("items").getValuesAs(JsonObject.class);
        }

        public List<String> texts(String field) {
            return json().getJsonArray(field).getValuesAs(JsonString::getString);
        }

        /** Of a problem: each field at fault with its code, as in {@code title required}. */
        public List<String> faults() {
            var violations = json().getOrDefault("violations", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray();
            return violations.getValuesAs(JsonObject.class).stream()
                    .map(v -> v.getString("field") + " " + v.getString("code"))
                    .toList();
        }

        /** Of a problem: its code; of anything else the status and the body, to be read in a failed test. */
        public String code() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? text("code")
                    : status() + " " + body();
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }
}
