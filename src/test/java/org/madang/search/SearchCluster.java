package org.madang.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.madang.testing.harness.BuildFolder;

/**
 * A real OpenSearch, as a process of its own. Its programs are fetched by a build of their own,
 * and it needs a JDK 21 or newer, which the variable MADANG_OPENSEARCH_JAVA may name; where either is missing, the tests
 * are skipped and say so, or fail where they are required.
 */
final class SearchCluster implements AutoCloseable {

    private static final String FETCH = "mvn -f src/test/opensearch/pom.xml dependency:copy-dependencies"
            + " -DoutputDirectory=../../../target/opensearch fetches it";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRST_PORT = 9210;
    private static final int LAST_PORT = 9290;

    private final Process process;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final int port;
    private final int nodes;

    private SearchCluster(Process process, int port, int nodes) {
        this.process = process;
        this.port = port;
        this.nodes = nodes;
        var reader = new Thread(this::read, "opensearch-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whatever it says is taken off its hands, or it would wait for us once the pipe is full. */
    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.equals("ready") || line.equals("done"))
                    .forEach(answers::add);
        } catch (IOException | UncheckedIOException ended) {
            answers.add("ended");
        }
    }

    /** Starts one and waits until it answers. */
    static SearchCluster start(int nodes) {
        var programs = Path.of(System.getProperty("madang.build.directory", "target"), "opensearch");
        var java = java();
        if (!Files.isDirectory(programs) || java.isEmpty()) {
            missing(
                    Files.isDirectory(programs)
                            ? "OpenSearch needs a JDK 21 or newer: name its java in MADANG_OPENSEARCH_JAVA"
                            : "no OpenSearch is there: " + FETCH);
        }
        try {
            int port = freePort(nodes);
            var folder = BuildFolder.work("opensearch-" + port);
            var process = new ProcessBuilder(
                            java.orElseThrow(),
                            "-Xmx512m",
                            "-cp",
                            programs + "/*",
                            "src/test/opensearch/Cluster.java",
                            Files.createTempDirectory(folder, "run").toString(),
                            String.valueOf(port),
                            String.valueOf(nodes))
                    .redirectError(folder.resolve("errors.log").toFile())
                    .start();
            var cluster = new SearchCluster(process, port, nodes);
            cluster.await("ready");
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void missing(String why) {
        if (Boolean.getBoolean("madang.opensearch.required")) {
            throw new AssertionError(why);
        }
        Assumptions.abort("Skipped: " + why);
    }

    private static Optional<String> java() {
        var named = System.getenv("MADANG_OPENSEARCH_JAVA");
        if (named != null) {
            return Optional.of(named);
        }
        return Runtime.version().feature() >= 21
                ? Optional.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                : Optional.empty();
    }

    private static int freePort(int nodes) {
        for (int port = FIRST_PORT; port <= LAST_PORT; port += 10) {
            int base = port;
            if (IntStream.rangeClosed(1, nodes).allMatch(node -> isFree(base + node))) {
                return port;
            }
        }
        throw new AssertionError("No ports are free for OpenSearch");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Where its nodes listen, as the setting of the product names them. */
    String hosts() {
        return IntStream.rangeClosed(1, nodes)
                .mapToObj(node -> "localhost:" + (port + node))
                .collect(Collectors.joining(","));
    }

    /** Ends a node without a word to the others. */
    void kill(int node) {
        tell("kill " + (node - 1));
    }

    /** Starts a node again that was ended. */
    void restart(int node) {
        tell("start " + (node - 1));
    }

    private void tell(String what) {
        try {
            process.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            await("done");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(String answer) {
        try {
            var said = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!answer.equals(said)) {
                close();
                throw new AssertionError("OpenSearch did not say " + answer + " but " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
