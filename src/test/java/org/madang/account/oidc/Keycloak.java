package org.madang.account.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A real Keycloak on the loopback interface, with the realm of the tests. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final URI issuer;

    private Keycloak(Process process, URI issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Starts the distribution in that folder and waits until it answers. */
    static Keycloak start(Path folder, Path log) throws IOException, InterruptedException {
        var realms = Files.createDirectories(folder.resolve("data/import"));
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/madang-realm.json")) {
            Files.write(
                    realms.resolve("madang-realm.json"),
                    Objects.requireNonNull(realm).readAllBytes());
        }
        int port = freePort();
        var builder = new ProcessBuilder(List.of(
                        folder.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--db=dev-mem",
                        "--cache=local"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        var keycloak = new Keycloak(builder.start(), URI.create("http://localhost:" + port + "/realms/madang"));
        try {
            keycloak.awaitReady();
        } catch (RuntimeException | InterruptedException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("Keycloak does not start");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** As in {@code MADANG_OIDC_…ISSUER}. */
    String issuer() {
        return issuer.toString();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
