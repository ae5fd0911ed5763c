package org.madang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.launch.StartRefusedException;

/** Drives the product with wrk, a process of its own. One run at a time. */
final class Wrk implements AutoCloseable {

    private static final int THREADS = 2;
    private static final String SCRIPT = "/bench/requests.lua";

    private final URI product;
    private final int connections;
    private final Path folder;
    private final Map<String, Long> reached = new HashMap<>();
    private volatile @Nullable Process process;

    /**
     * @param product where the product answers
     * @param folder for the files that wrk reads, with the secrets of {@link People} in it
     */
    Wrk(URI product, int connections, Path folder) {
        this.product = product;
        this.connections = connections;
        this.folder = folder;
        try (InputStream script = Wrk.class.getResourceAsStream(SCRIPT)) {
            Files.write(folder.resolve("requests.lua"), script.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StartRefusedException with the line that installs it if wrk is not on this computer */
    static void require() {
        try {
            var process = new ProcessBuilder("wrk", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
        } catch (IOException e) {
            throw new StartRefusedException(
                    "wrk is not installed: apt-get install wrk (Debian, Ubuntu) or brew install wrk (macOS)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("The bench was interrupted", e);
        }
    }

    /** Sends the requests of a row for some seconds; requests of an earlier run of the row do not come again. */
    WrkReport run(Load load, int seconds) {
        try {
            var builder = new ProcessBuilder(command(load, seconds)).redirectErrorStream(true);
            var started = builder.start();
            process = started;
            var report = WrkReport.parse(new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            reached.put(load.row(), report.next());
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first step of a row's walk that was not taken yet. */
    long reached(String row) {
        return reached.getOrDefault(row, 0L);
    }

    /** Lets a row's walk begin, or go on, at a step. */
    void goOnAt(String row, long step) {
        reached.put(row, step);
    }

    @Override
    public void close() {
        var running = process;
        if (running != null) {
            running.destroy();
        }
    }

    private List<String> command(Load load, int seconds) throws IOException {
        var paths = folder.resolve("paths.txt");
        Files.write(paths, load.paths());
        var command = new ArrayList<>(List.of(
                "wrk",
                "--threads=" + THREADS,
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=10s",
                "--script=" + folder.resolve("requests.lua"),
                product.toString(),
                "--",
                "threads=" + THREADS,
                "method=" + load.method(),
                "paths=" + paths,
                "numbers=" + load.numbers(),
                "start=" + reached(load.row())));
        switch (load.sender()) {
            case VISITOR -> command.add("as=visitor");
            case SESSION -> command.addAll(List.of("as=session", "secrets=" + folder.resolve(People.SESSIONS)));
            case TOKEN -> command.addAll(List.of("as=token", "secrets=" + folder.resolve(People.TOKENS)));
        }
        if (load.isPost()) {
            command.add("bodies=" + folder.resolve(KoreanTexts.BODIES));
        }
        return command;
    }
}
