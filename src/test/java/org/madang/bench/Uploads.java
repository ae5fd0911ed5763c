package org.madang.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Somebody who sends files over the API. */
final class Uploads {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String EDGE = "bench-edge";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI product;
    private String token = "";

    Uploads(URI product) {
        this.product = product;
    }

    /** Signs in by password. */
    Uploads as(String login, String password) throws IOException {
        var body = Json.createObjectBuilder().add("login", login).add("password", password);
        token = json(request("/tokens")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.build().toString())))
                .getString("token");
        return this;
    }

    /** Sends one file with its fields. */
    JsonObject send(String path, Map<String, String> fields, BodyPublisher file) throws IOException {
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\r\n");
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()), file, BodyPublishers.ofString("\r\n--" + EDGE + "--\r\n"));
        return json(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(body));
    }

    JsonObject get(String path) throws IOException {
        return json(request(path).GET());
    }

    JsonObject post(String path, JsonObject body) throws IOException {
        return json(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonObject put(String path) throws IOException {
        return json(request(path).PUT(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(product.resolve("/api/v1" + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonObject json(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
