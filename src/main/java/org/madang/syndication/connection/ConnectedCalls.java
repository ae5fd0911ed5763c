package org.madang.syndication.connection;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.net.GuardedHttp;
import org.madang.shared.net.Reply;
import org.madang.syndication.Answers;
import org.madang.syndication.PermanentFailure;
import org.madang.syndication.TemporaryFailure;

/** Calls in the name of a connected account; what goes wrong is told as the failure that it means for a delivery. */
@ApplicationScoped
public class ConnectedCalls {

    private static final int NOT_FOUND = 404;

    private @Nullable ConnectionService connections;
    private @Nullable GuardedHttp http;
    private @Nullable Clock clock;

    /** For the container's proxy. */
    protected ConnectedCalls() {}

    @Inject
    public ConnectedCalls(ConnectionService connections, GuardedHttp http, Clock clock) {
        this.connections = connections;
        this.http = http;
        this.clock = clock;
    }

    public boolean isConnected(String channel) {
        return service().find(channel).isPresent();
    }

    /** @throws PermanentFailure if the network is not connected */
    public Connection account(String channel) {
        return service().find(channel).orElseThrow(() -> new PermanentFailure("not-configured", null));
    }

    private ConnectionService service() {
        return requireNonNull(connections);
    }

    public Instant now() {
        return requireNonNull(clock).instant();
    }

    /**
     * A request to an address.
     *
     * @throws PermanentFailure if it is none
     */
    public HttpRequest.Builder request(String address) {
        try {
            return requireNonNull(http).request(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new PermanentFailure("forbidden-address", null);
        }
    }

    /** Sends JSON and returns the answer, if it is one of success. */
    public Reply send(String method, HttpRequest.Builder request, JsonObject body) throws TemporaryFailure {
        return send(request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form and returns the answer, if it is one of success. */
    public Reply send(HttpRequest.Builder request, Map<String, String> fields) throws TemporaryFailure {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Keeps the secret that a network gave in place of the one that we have. */
    public void renew(String channel, String secret) {
        service().renew(channel, secret);
    }

    public Reply send(HttpRequest.Builder request) throws TemporaryFailure {
        return Answers.of(() -> requireNonNull(http).send(request), requireNonNull(clock));
    }

    /** Deletes something; that it is not there any more is no error. */
    public void delete(HttpRequest.Builder request) throws TemporaryFailure {
        try {
            send(request.DELETE());
        } catch (PermanentFailure e) {
            if (e.status() == null || e.status() != NOT_FOUND) {
                throw e;
            }
        }
    }

    /** The JSON object of an answer. */
    public static JsonObject json(Reply reply) throws TemporaryFailure {
        try (var reader = Json.createReader(new StringReader(reply.text()))) {
            return reader.readObject();
        } catch (RuntimeException e) { // the parser says by an unnamed one that brackets go too deep
            throw new TemporaryFailure("unreadable-answer", reply.status(), null);
        }
    }
}
