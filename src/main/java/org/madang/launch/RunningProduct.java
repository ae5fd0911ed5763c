package org.madang.launch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.Settings.Database;

/**
 * Madang with all it needs, running on this computer until it is closed or one of its processes dies.
 *
 * <p>Closing stops WildFly first, so that its last requests find their database, then PostgreSQL.
 */
public final class RunningProduct implements AutoCloseable {

    private final Settings settings;
    private final Installation installation;
    private final Map<String, String> environment;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Database database;
    private @Nullable ApplicationServer server;
    private boolean closed;

    /**
     * Prepares a run and starts nothing yet.
     *
     * @param environment further variables for the server, such as those of a syndication channel
     */
    public RunningProduct(Settings settings, Installation installation, Map<String, String> environment) {
        this.settings = settings;
        this.installation = installation;
        this.environment = Map.copyOf(environment);
        this.database = settings.database();
    }

    /**
     * Starts the processes; {@link #awaitReady()} tells when pages can be had.
     *
     * @throws StartRefusedException with the one reason why it cannot start; nothing is left running
     */
    public void start() {
        installation.check();
        try {
            var data = step(() -> DataDirectory.hold(settings.dataDirectory()));
            new PidFile(data.resolve("wildfly.pid")).endLeftover();
            Ports.requireFree(settings.bindAddress(), settings.webPort(), "web");
            Ports.requireFree("127.0.0.1", settings.managementPort(), "management");
            if (database == null) {
                var folder = data.resolve("postgres");
                postgres = step(() -> EmbeddedPostgres.start(folder, installation.postgres()));
                database = postgres.database("madang");
            }
            var target = database();
            var folder = data.resolve("server");
            server = step(() -> ApplicationServer.start(installation, settings, target, environment, folder));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** One thing to start, and to stop again; closing meanwhile waits for it. */
    private synchronized <T extends AutoCloseable> T step(Supplier<T> starting) {
        if (closed) {
            throw new StartRefusedException("It was stopped while it started");
        }
        var result = starting.get();
        started.push(result);
        return result;
    }

    /**
     * Returns once health says ready and the home page answers.
     *
     * @throws StartRefusedException if that does not happen; the caller still has to close
     */
    public void awaitReady() {
        new Readiness(server(), webAddress(), managementAddress()).await();
    }

    /** Where this run answers on the loopback interface, whatever its public address is. */
    public URI webAddress() {
        var host = "0.0.0.0".equals(settings.bindAddress()) ? "127.0.0.1" : settings.bindAddress();
        return URI.create("http://" + host + ":" + settings.webPort());
    }

    public URI managementAddress() {
        return URI.create("http://127.0.0.1:" + settings.managementPort());
    }

    public Settings settings() {
        return settings;
    }

    /** The database in use, embedded or not. */
    public Database database() {
        return running(database);
    }

    public ProcessHandle serverProcess() {
        return server().process();
    }

    /** PostgreSQL's first process, or null if the database is not ours. */
    public @Nullable ProcessHandle databaseProcess() {
        return postgres == null ? null : postgres.process();
    }

    /** Completes with the name of the first process that ended, whoever ended it. */
    public CompletableFuture<String> ended() {
        var ended = server().process().onExit().thenApply(process -> "WildFly");
        if (postgres == null) {
            return ended;
        }
        return ended.applyToEither(postgres.process().onExit().thenApply(process -> "PostgreSQL"), name -> name);
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    /** Whether there is anything that {@link #close()} would stop. */
    public synchronized boolean isRunning() {
        return !started.isEmpty();
    }

    private ApplicationServer server() {
        return running(server);
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Madang has not been started");
        }
        return part;
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.getLogger(RunningProduct.class.getName()).log(System.Logger.Level.WARNING, "It did not stop", e);
        }
    }
}
