package org.madang.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until the server says that it is ready and shows its home page. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ApplicationServer server;
    private final URI home;
    private final URI health;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(ApplicationServer server, URI webAddress, URI managementAddress) {
        this.server = server;
        this.home = webAddress.resolve("/");
        this.health = managementAddress.resolve("/health/ready");
    }

    void await() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(home) || !answers(health)) {
            if (!server.isAlive()) {
                throw new StartRefusedException("WildFly ended while it started: its log says why");
            }
            if (server.refusedTheApplication()) {
                throw new StartRefusedException("WildFly could not start the application: its log says why");
            }
            if (System.nanoTime() > deadline) {
                throw new StartRefusedException("Madang was not ready after " + PATIENCE.toMinutes() + " minutes");
            }
            Pause.of(PAUSE);
        }
    }

    private boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("The start was interrupted", e);
        }
    }
}
