package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.madang.testing.harness.Await;

/** A real server of the fediverse with the client API of Mastodon, on a port of this computer, with one account. */
final class Snac implements AutoCloseable {

    private static final String USER = "city";
    private static final Pattern PASSWORD = Pattern.compile("password is (\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process server;
    private final String address;
    private final String token;
    private final List<String> following;

    private Snac(Process server, List<String> following, String address, String password)
            throws IOException, InterruptedException {
        this.server = server;
        this.following = following;
        this.address = address;
        awaitAnswer();
        var form = "login=" + USER + "&passwd=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        this.token = send(request("/oauth/x-snac-get-token").POST(BodyPublishers.ofString(form)))
                .strip();
    }

    /** Where its program is; empty if this computer does not have it. */
    static Optional<Path> program() {
        var named = Stream.of(System.getProperty("madang.test.snac"), System.getenv("MADANG_TEST_SNAC"))
                .filter(text -> text != null && !text.isBlank());
        var found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> folder + "/snac");
        return Stream.concat(named, found)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one whose files are in a folder that does not exist yet. */
    static Snac start(Path program, Path data) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        run("127.0.0.1\n" + port + "\n127.0.0.1:" + port + "\n\n\n", program.toString(), "init", data.toString());
        var settings = data.resolve("server.json");
        Files.writeString(
                settings, Files.readString(settings).replace("\"protocol\": \"https\"", "\"protocol\": \"http\""));
        var told = run("", program.toString(), "adduser", data.toString(), USER);
        var password = PASSWORD.matcher(told);
        assertThat(password.find()).as(told).isTrue();
        var server = program(program.toString(), "httpd", data.toString())
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        try {
            var following = List.of(program.toString(), "follow", data.toString(), USER);
            return new Snac(server, following, "http://127.0.0.1:" + port, password.group(1));
        } catch (IOException | InterruptedException | AssertionError e) {
            server.destroyForcibly();
            throw e;
        }
    }

    private static ProcessBuilder program(String... command) {
        List<String> parts = new ArrayList<>(List.of(command));
        return new ProcessBuilder(parts).redirectErrorStream(true);
    }

    private static String run(String input, String... command) throws IOException, InterruptedException {
        var process = program(command).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(told).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    private void awaitAnswer() {
        if (!Await.until(PATIENCE, this::answers)) {
            throw new AssertionError("snac did not answer");
        }
    }

    private boolean answers() {
        try {
            client.send(request("/" + USER).GET().build(), BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String address() {
        return address;
    }

    String token() {
        return token;
    }

    /** What the account wrote, as JSON, over the API. */
    String statuses() throws IOException, InterruptedException {
        var me = send(request("/api/v1/accounts/verify_credentials").GET());
        var id = me.replaceAll("(?s).*?\"id\":\\s*\"([^\"]+)\".*", "$1");
        return send(request("/api/v1/accounts/" + id + "/statuses").GET());
    }

    /** The text of each of them, as HTML. */
    List<String> contents() throws IOException, InterruptedException {
        try (var reader = Json.createReader(new StringReader(statuses()))) {
            return reader.readArray().stream()
                    .map(status -> status.asJsonObject().getString("content"))
                    .toList();
        }
    }

    /** Follows an actor of another server. */
    void follow(String actor) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(following);
        command.add(actor);
        run("", command.toArray(String[]::new));
    }

    /** What the account reads: its own statuses and those of whom it follows. */
    List<JsonObject> home() {
        try (var reader = Json.createReader(
                new StringReader(send(request("/api/v1/timelines/home").GET())))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Answers a status. */
    void reply(String id, String words) throws IOException, InterruptedException {
        var form = "status=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&in_reply_to_id=" + id
                + "&visibility=public";
        send(request("/api/v1/statuses").POST(BodyPublishers.ofString(form)));
    }

    /** The account's page for people. */
    String page() throws IOException, InterruptedException {
        return send(request("/" + USER).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
