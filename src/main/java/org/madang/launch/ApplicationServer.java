package org.madang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.madang.shared.Settings;
import org.madang.shared.Settings.Database;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly with Madang in it, as a process of its own. Each run gets a fresh copy of the provisioned configuration in
 * its data folder, so that many can run from one installation.
 */
final class ApplicationServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(9);

    private final Process process;
    private final PidFile pidFile;
    private final Path failureMark;

    private ApplicationServer(Process process, PidFile pidFile, Path failureMark) {
        this.process = process;
        this.pidFile = pidFile;
        this.failureMark = failureMark;
    }

    static ApplicationServer start(
            Installation installation, Settings settings, Database database, Map<String, String> extra, Path folder) {
        try {
            prepare(installation, folder);
            var builder =
                    new ProcessBuilder(command(installation, settings, folder).build());
            builder.environment().putAll(JvmOptions.environment(settings.heap()));
            builder.environment().putAll(extra);
            builder.environment().putAll(environment(settings, database));
            builder.redirectInput(ProcessBuilder.Redirect.from(nothing())).redirectErrorStream(true);
            var log = installation.serverLog();
            builder.redirectOutput(
                    log == null ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.appendTo(log.toFile()));
            var pidFile = new PidFile(folder.resolveSibling("wildfly.pid"));
            var process = builder.start();
            pidFile.write(process.toHandle());
            return new ApplicationServer(process, pidFile, folder.resolve("deployments/ROOT.war.failed"));
        } catch (IOException e) {
            throw new StartRefusedException("WildFly does not start: " + e.getMessage(), e);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether the server is up but could not take the application. */
    boolean refusedTheApplication() {
        return Files.exists(failureMark);
    }

    /** Lets running requests end, then stops; kills what has not stopped after {@link #GRACE}. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        pidFile.delete();
    }

    private static void prepare(Installation installation, Path folder) throws IOException {
        for (var part : new String[] {"configuration", "deployments", "tmp", "lib"}) {
            FileTrees.delete(folder.resolve(part));
        }
        FileTrees.copy(installation.server().resolve("standalone"), folder);
        // Unpacked, because the server would otherwise copy the archive, and each library in it, once more.
        FileTrees.unpack(installation.application(), folder.resolve("deployments/ROOT.war"));
        Files.createFile(folder.resolve("deployments/ROOT.war.dodeploy"));
    }

    private static StandaloneCommandBuilder command(Installation installation, Settings settings, Path folder) {
        return StandaloneCommandBuilder.of(installation.server())
                .setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(folder)
                .setJavaOptions(JvmOptions.of(settings.heap(), installation.server()))
                .setBindAddressHint("public", settings.bindAddress())
                .addServerArgument("-Djboss.socket.binding.port-offset=" + settings.portOffset());
    }

    private static Map<String, String> environment(Settings settings, Database database) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "MALLOC_ARENA_MAX", "2", // fewer pools of native memory: the C library keeps one a thread otherwise
                "MADANG_BASE_URL", settings.baseUrl().toString(),
                "MADANG_DATA_DIR", settings.dataDirectory().toString(),
                "MADANG_DEMO", String.valueOf(settings.demo()),
                "MADANG_DB_URL", database.url(),
                "MADANG_DB_USER", database.user(),
                "MADANG_DB_PASSWORD", database.password(),
                "MADANG_SECURE_COOKIES",
                        String.valueOf("https".equals(settings.baseUrl().getScheme()))));
        var owner = database.owner();
        if (owner != null) {
            environment.put("MADANG_DB_OWNER_USER", owner.user());
            environment.put("MADANG_DB_OWNER_PASSWORD", owner.password());
        }
        return environment;
    }

    private static java.io.File nothing() {
        return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
