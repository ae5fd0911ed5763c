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
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.madang.testing.harness.BuildFolder;

/**
 * A real OpenSearch, each of its nodes a process of its own. Its programs are fetched by a build of their own, and it
 * needs a JDK 21 or newer, which the variable MADANG_OPENSEARCH_JAVA may name; where either is missing, the tests are
 * skipped and say so, or fail where they are required.
 */
final class SearchCluster implements AutoCloseable {

    private static final String FETCH = "mvn -f src/test/opensearch/pom.xml dependency:copy-dependencies"
            + " -DoutputDirectory=../../../target/opensearch fetches it";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int FIRST_PORT = 9210;
    private static final int LAST_PORT = 9290;
    private static final String HEAP_ALONE = "-Xmx512m";
    private static final String HEAP_AMONG_OTHERS = "-Xmx256m";

    private final String java;
    private final Path folder;
    private final int port;
    private final Node[] nodes;

    private SearchCluster(String java, Path folder, int port, int nodes) {
        this.java = java;
        this.folder = folder;
        this.port = port;
        this.nodes = new Node[nodes];
    }

    /** A process, and what it says to us. */
    private record Node(Process process, BlockingQueue<String> answers) {

        /** Whatever else it says is taken off its hands, or it would wait for us once the pipe is full. */
        private void read() {
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().filter("ready"::equals).forEach(answers::add);
            } catch (IOException | UncheckedIOException broken) {
                answers.add("broken");
            }
            answers.add("ended");
        }

        private void awaitReady() {
            try {
                var said = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (!"ready".equals(said)) {
                    throw new AssertionError("OpenSearch did not come up: " + said);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("The test was interrupted", e);
            }
        }

        private void kill() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** Starts one and waits until it answers. */
    static SearchCluster start(int nodes) {
        var programs = programs();
        var java = java();
        if (!Files.isDirectory(programs) || java.isEmpty()) {
            missing(
                    Files.isDirectory(programs)
                            ? "OpenSearch needs a JDK 21 or newer: name its java in MADANG_OPENSEARCH_JAVA"
                            : "no OpenSearch is there: " + FETCH);
        }
        int port = freePort(nodes);
        try {
            var folder = Files.createTempDirectory(BuildFolder.work("opensearch-" + port), "run");
            var cluster = new SearchCluster(java.orElseThrow(), folder, port, nodes);
            IntStream.rangeClosed(1, nodes).forEach(cluster::begin);
            try {
                Arrays.stream(cluster.nodes).forEach(Node::awaitReady);
            } catch (AssertionError failed) {
                cluster.close();
                throw failed;
            }
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path programs() {
        return Path.of(System.getProperty("madang.build.directory", "target"), "opensearch");
    }

    private void begin(int node) {
        try {
            var process = new ProcessBuilder(
                            java,
                            nodes.length == 1 ? HEAP_ALONE : HEAP_AMONG_OTHERS,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            programs() + "/*",
                            "src/test/opensearch/SearchNode.java",
                            folder.resolve("node-" + node).toString(),
                            String.valueOf(port),
                            String.valueOf(node),
                            String.valueOf(nodes.length))
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("errors.log").toFile()))
                    .start();
            nodes[node - 1] = new Node(process, new LinkedBlockingQueue<>());
            var reader = new Thread(nodes[node - 1]::read, "opensearch-output-" + node);
            reader.setDaemon(true);
            reader.start();
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
            if (IntStream.rangeClosed(1, nodes).allMatch(node -> isFree(base + node) && isFree(base + 100 + node))) {
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
        return IntStream.rangeClosed(1, nodes.length)
                .mapToObj(node -> "127.0.0.1:" + (port + node))
                .collect(Collectors.joining(","));
    }

    /** Ends a node without a word to the others, as a power cut would. */
    void kill(int node) {
        nodes[node - 1].kill();
    }

    /** Starts a node again that was killed, with what it had on its disk; does not wait until it answers. */
    void restart(int node) {
        begin(node);
    }

    @Override
    public void close() {
        Arrays.stream(nodes).filter(Objects::nonNull).forEach(Node::kill);
    }
}
