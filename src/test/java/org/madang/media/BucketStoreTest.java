package org.madang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.madang.testing.harness.Await;

/**
 * The store in a bucket, against S3Proxy as a process of its own, which checks signatures. It runs with the library of
 * that server alone, as {@code mvn test} and {@code mvn verify} run it; {@code mvn test -Ps3 -Dtest=BucketStoreTest} by
 * itself.
 */
@EnabledIf("isServerThere")
class BucketStoreTest {

    @TempDir
    static Path folder;

    private static Process server;
    private static BucketSettings settings;
    private static BucketStore store;

    @BeforeAll
    static void start() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Files.createDirectories(folder.resolve("blobs/madang"));
        var properties =
                Files.writeString(folder.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=madang
                s3proxy.credential=not-a-real-secret
                jclouds.provider=filesystem
                jclouds.filesystem.basedir=%s
                """.formatted(port, folder.resolve("blobs")));
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        settings = new BucketSettings(
                URI.create("http://127.0.0.1:" + port), "us-east-1", "madang", "madang", "not-a-real-secret");
        store = new BucketStore(settings);
        assertThat(Await.until(Duration.ofSeconds(60), () -> answers(settings.url())))
                .isTrue();
    }

    /** What the tests run with, but for the server's own interfaces, of which S3Proxy brings others. */
    private static String classPath() {
        var own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(own.split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(classes|jakarta\\.servlet-api.*|jakarta\\.jakartaee.*)"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static boolean isServerThere() {
        return BucketStoreTest.class.getResource("/org/gaul/s3proxy/Main.class") != null;
    }

    private static boolean answers(URI url) {
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                            .statusCode()
                    > 0;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterAll
    static void stop() {
        store.close();
        server.destroyForcibly();
    }

    private static byte[] content(int length) {
        var bytes = new byte[length];
        IntStream.range(0, length).forEach(i -> bytes[i] = (byte) (i % 251));
        return bytes;
    }

    @Test
    void whatIsPutIsThereWholeAndInParts() throws IOException {
        var id = UUID.randomUUID();
        var film = Files.write(folder.resolve("film"), content(300_000));

        store.put(id + "/640.jpg", content(1000));
        store.put(id + "/film.mp4", film);

        assertThat(store.size(id + "/film.mp4")).hasValue(300_000);
        try (var whole = store.open(id + "/640.jpg").orElseThrow().content()) {
            assertThat(whole.readAllBytes()).isEqualTo(content(1000));
        }
        var part = store.open(id + "/film.mp4", 1000, 500).orElseThrow();
        try (var bytes = part.content()) {
            assertThat(part.bytes()).isEqualTo(500);
            assertThat(bytes.readAllBytes()).isEqualTo(Arrays.copyOfRange(content(300_000), 1000, 1500));
        }
        assertThat(store.open(UUID.randomUUID() + "/640.jpg")).isEmpty();
        assertThat(store.size(UUID.randomUUID() + "/640.jpg")).isEmpty();
    }

    @Test
    void allFilesOfOneGoTogether() throws IOException {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        for (var key : List.of(first + "/640.jpg", first + "/1280.jpg", second + "/640.jpg")) {
            store.put(key, content(10));
        }

        store.remove(first);
        store.remove(UUID.randomUUID());

        try (var all = store.pictures()) {
            assertThat(all).contains(second).doesNotContain(first);
        }
        assertThat(store.open(first + "/1280.jpg")).isEmpty();
    }

    @Test
    void aWrongSecretIsAFailureAndNotAnEmptyStore() {
        var stranger = new BucketStore(new BucketSettings(settings.url(), "us-east-1", "madang", "madang", "wrong"));

        assertThatThrownBy(() -> stranger.open(UUID.randomUUID() + "/640.jpg")).isInstanceOf(IOException.class);
        assertThat(settings.toString()).doesNotContain("not-a-real-secret");
        stranger.close();
    }
}
