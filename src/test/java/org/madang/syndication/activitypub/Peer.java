package org.madang.syndication.activitypub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.madang.syndication.activitypub.signature.IncomingMessage;
import org.madang.syndication.activitypub.signature.Keys;
import org.madang.syndication.activitypub.signature.Signatures;
import org.madang.syndication.activitypub.signature.Signatures.Dialect;
import org.madang.syndication.activitypub.signature.SigningKey;

/** A small server of the fediverse with one account, that does exactly what a test wants, be it right or wrong. */
final class Peer implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpServer server;
    private final String base;
    private KeyPair keys = Keys.create();

    /** What came into its inbox, as it came. */
    final List<IncomingMessage> received = new CopyOnWriteArrayList<>();

    Peer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        base = "http://" + authority();
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/users/sky", exchange -> answer(exchange, 200, actor().toString()));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", base + "/users/sky");
            answer(exchange, 302, "");
        });
        server.createContext("/inbox", exchange -> {
            Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
            var body = exchange.getRequestBody().readAllBytes();
            received.add(new IncomingMessage(
                    exchange.getRequestMethod(), URI.create(base + exchange.getRequestURI()), headers, body));
            answer(exchange, 202, "");
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/activity+json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Host and port. */
    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String id() {
        return base + "/users/sky";
    }

    private JsonObject actor() {
        return Json.createObjectBuilder()
                .add("id", id())
                .add("type", "Person")
                .add("preferredUsername", "sky")
                .add("name", "하늘 <b>x</b>")
                .add("inbox", base + "/inbox/sky")
                .add("endpoints", Json.createObjectBuilder().add("sharedInbox", base + "/inbox"))
                .add(
                        "publicKey",
                        Json.createObjectBuilder()
                                .add("id", id() + "#main-key")
                                .add("owner", id())
                                .add("publicKeyPem", Keys.pem(keys.getPublic())))
                .build();
    }

    /** An activity of its account. */
    JsonObjectBuilder act(String name, String type) {
        return Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/activitystreams")
                .add("id", base + "/acts/" + name)
                .add("type", type)
                .add("actor", id());
    }

    /** A public note of its account in answer to something. */
    JsonObjectBuilder note(String name, String inReplyTo, String html) {
        return Json.createObjectBuilder()
                .add("id", base + "/notes/" + name)
                .add("type", "Note")
                .add("attributedTo", id())
                .add("inReplyTo", inReplyTo)
                .add("content", html)
                .add("to", Json.createArrayBuilder().add("https://www.w3.org/ns/activitystreams#Public"));
    }

    Map<String, String> signed(Dialect dialect, URI inbox, byte[] body, Instant at) {
        return signed(dialect, inbox, body, at, id() + "#main-key");
    }

    Map<String, String> signed(Dialect dialect, URI inbox, byte[] body, Instant at, String keyId) {
        return Signatures.sign(dialect, "POST", inbox, body, new SigningKey(keyId, keys.getPrivate()), at);
    }

    /** Sends an activity as a good server does. */
    int send(Dialect dialect, URI inbox, JsonObjectBuilder activity) {
        var body = activity.build().toString().getBytes(StandardCharsets.UTF_8);
        return post(inbox, body, signed(dialect, inbox, body, Instant.now()));
    }

    /** Asks for a document, signed. */
    int read(Dialect dialect, URI document) {
        var request = HttpRequest.newBuilder(document).header("Accept", "application/activity+json");
        Signatures.sign(
                        dialect,
                        "GET",
                        document,
                        new byte[0],
                        new SigningKey(id() + "#main-key", keys.getPrivate()),
                        Instant.now())
                .forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static int post(URI inbox, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(inbox).header("Content-Type", "application/activity+json");
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Of what came in, that of a type. */
    List<JsonObject> received(String type) {
        return received.stream()
                .map(message -> Json.createReader(new ByteArrayInputStream(message.body()))
                        .readObject())
                .filter(activity -> activity.getString("type").equals(type))
                .toList();
    }

    /** Signs with other keys from now on; returns those until now. */
    KeyPair changeKey(KeyPair other) {
        var before = keys;
        keys = other;
        return before;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
