package org.madang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.madang.shared.Settings.Database;

/**
 * A PostgreSQL of our own, with durable settings, on a port of the loopback interface.
 *
 * <p>Its data, its log and its password live in one folder and are kept between runs. A server that an earlier run left
 * behind on that folder is stopped first; whoever starts one must hold the folder alone.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String OWNER = "madang";
    private static final String APPLICATION = "madang_application";
    private static final Duration SHUTDOWN = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 5;
    private static final List<String> CONFIGURATION = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "shared_buffers=128MB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_messages=warning",
            "password_encryption=scram-sha-256");

    private final Path data;
    private final Path log;
    private final Path passwordFile;
    private final Path applicationPasswordFile;
    private final PostgresBinaries binaries;
    private final Programs programs;
    private final int port = Ports.anyFree();

    private EmbeddedPostgres(Path folder, Path binaries, Programs programs) throws IOException {
        this.data = folder.resolve("data");
        this.log = folder.resolve("postgres.log");
        this.passwordFile = folder.resolve("password");
        this.applicationPasswordFile = folder.resolve("application-password");
        this.programs = programs;
        this.binaries = PostgresBinaries.below(programs.executableFolder(binaries));
    }

    /**
     * Starts PostgreSQL and returns once it takes connections.
     *
     * @param folder what to keep between runs
     * @param binaries where the programs are unpacked to
     */
    public static EmbeddedPostgres start(Path folder, Path binaries) {
        try {
            var postgres = new EmbeddedPostgres(folder, binaries, Programs.forThisUser());
            Files.createDirectories(folder);
            postgres.initialise();
            postgres.ensureApplicationPassword();
            postgres.stopLeftover();
            postgres.startServer();
            return postgres;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "PostgreSQL does not start: " + e.getMessage() + " (log in " + folder + ")", e);
        }
    }

    /** Address, user and owner of a database in it, which is created if it is not there. */
    public Database database(String name) {
        return PostgresDatabases.ensure(port, wanted(name));
    }

    /** The same, but whatever was in it before is gone. */
    public Database emptyDatabase(String name) {
        return PostgresDatabases.recreate(port, wanted(name));
    }

    private Database wanted(String name) {
        var owner = new Database.Owner(OWNER, password(passwordFile));
        return new Database(name, APPLICATION, password(applicationPasswordFile), owner);
    }

    /** The process that stands for the whole server. */
    public ProcessHandle process() {
        return postmaster().orElseThrow(() -> new StartRefusedException("PostgreSQL is not running"));
    }

    /** Ends open connections, writes everything down and stops. */
    @Override
    public void close() {
        try {
            if (postmaster().isPresent()) {
                stop("fast");
            }
        } catch (IOException e) {
            postmaster().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            programs.own(data);
            return;
        }
        FileTrees.delete(data);
        var unfinished = data.resolveSibling("data.unfinished");
        FileTrees.delete(unfinished);
        Files.createDirectories(unfinished);
        programs.own(unfinished);
        FileTrees.writePrivately(passwordFile, newPassword());
        programs.own(passwordFile);
        programs.run(List.of(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + OWNER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + characterClasses(),
                "--no-instructions"));
        Files.move(unfinished, data);
    }

    /** pg_trgm asks the C library which characters are letters: with plain C, Korean has none. */
    private static String characterClasses() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? "en_US.UTF-8" : system.startsWith("windows") ? "C" : "C.UTF-8";
    }

    private void stopLeftover() throws IOException {
        var leftover = postmaster();
        if (leftover.isEmpty()) {
            return;
        }
        if (leftover.get().info().command().map(it -> it.contains("postgres")).orElse(true)) {
            stop("fast");
        } else {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    /** Processes of a server that was killed may take a moment to see it, and hold its memory until then. */
    private void startServer() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                programs.run(List.of(
                        binaries.program("pg_ctl"),
                        "start",
                        "--wait",
                        "--pgdata=" + data,
                        "--log=" + writableLog(),
                        "--options=-p " + port + " -c " + String.join(" -c ", CONFIGURATION)));
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Pause.of(Duration.ofSeconds(1));
            }
        }
    }

    private Path writableLog() throws IOException {
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        programs.own(log);
        return log;
    }

    private void stop(String mode) throws IOException {
        programs.run(List.of(
                binaries.program("pg_ctl"),
                "stop",
                "--wait",
                "--pgdata=" + data,
                "--mode=" + mode,
                "--timeout=" + SHUTDOWN.toSeconds()));
    }

    private Optional<ProcessHandle> postmaster() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void ensureApplicationPassword() throws IOException {
        if (!Files.exists(applicationPasswordFile)) {
            FileTrees.writePrivately(applicationPasswordFile, newPassword());
        }
    }

    private static String newPassword() {
        return HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefusedException("The password of PostgreSQL cannot be read: " + file, e);
        }
    }
}
