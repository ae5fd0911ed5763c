package org.madang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Sends single requests of a row, to see that the answers are what the row is about. */
final class Probe {

    private final URI product;
    private final List<String> sessions;
    private final List<String> tokens;
    private final List<String> bodies;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Probe(URI product, Path folder) throws IOException {
        this.product = product;
        this.sessions = Files.readAllLines(folder.resolve(People.SESSIONS));
        this.tokens = Files.readAllLines(folder.resolve(People.TOKENS));
        this.bodies = Files.readAllLines(folder.resolve(KoreanTexts.BODIES));
    }

    /** The answer to one step of a row's walk. */
    HttpResponse<String> send(Load load, long step) throws IOException {
        var address = product.resolve(load.path(step));
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        switch (load.sender()) {
            case VISITOR -> {}
            case SESSION -> request.header("Cookie", "madang_session=" + of(sessions, step));
            case TOKEN ->
                request.header("Authorization", "Bearer " + of(tokens, step))
                        .header("Content-Type", "application/json");
        }
        var body = load.isPost() ? BodyPublishers.ofString(of(bodies, step)) : BodyPublishers.noBody();
        try {
            return client.send(request.method(load.method(), body).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Why a row cannot be driven; empty if its first answer is right. */
    String refusal(Load load, long step) {
        try {
            var answer = send(load, step);
            return answer.statusCode() == load.status()
                    ? ""
                    : "not driven: " + load.path(step) + " answers " + answer.statusCode() + ", not " + load.status();
        } catch (IOException e) {
            return "not driven: " + load.path(step) + ": " + e;
        }
    }

    private static String of(List<String> all, long step) {
        return all.get((int) (step % all.size()));
    }
}
