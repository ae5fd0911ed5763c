package org.madang.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.madang.shared.InvalidSettingException;
import org.madang.shared.Settings;

/**
 * Runs Madang in the foreground until Ctrl-C, a signal, or the death of one of its processes.
 *
 * <p>Arguments: the project's folder, and {@code --demo} to load and announce the demonstration data.
 */
public final class Main {

    private static final PrintStream OUT = System.out;
    private static final AtomicBoolean STOPPING = new AtomicBoolean();
    private static final List<String> DEMO_ACCOUNTS = List.of(
            "admin                         administrator",
            "staff.parks, staff.transport  city staff",
            "writer1 … writer5             writers",
            "resident1 … resident20        verified residents",
            "newcomer1                     just signed up");

    private Main() {}

    public static void main(String[] arguments) {
        var project = Path.of(arguments.length == 0 ? "" : arguments[0]).toAbsolutePath();
        var demo = List.of(arguments).contains("--demo");
        int exitCode = 1;
        try {
            exitCode = run(settings(project, demo), Installation.inBuildFolder(project.resolve("target")));
        } catch (InvalidSettingException | StartRefusedException e) {
            if (!STOPPING.get()) {
                say("Madang cannot start: " + e.getMessage());
            }
        }
        System.exit(exitCode);
    }

    private static Settings settings(Path project, boolean demo) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (demo) {
            environment.putIfAbsent("MADANG_DEMO", "true");
        }
        return Settings.from(environment, project);
    }

    private static int run(Settings settings, Installation installation) {
        say("Madang starts on " + settings.baseUrl() + " with its data in " + settings.dataDirectory());
        var began = System.nanoTime();
        var product = new RunningProduct(settings, installation, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "madang-stop"));
        product.start();
        product.awaitReady();
        welcome(settings, (System.nanoTime() - began) / 1_000_000_000.0);
        var ended = product.ended().join();
        if (!STOPPING.get()) {
            say(ended + " has ended unexpectedly, so Madang stops. The next start continues with the same data.");
        }
        return 1;
    }

    private static void stop(RunningProduct product) {
        STOPPING.set(true);
        if (product.isRunning()) {
            product.close();
            say("Madang has stopped.");
        }
    }

    private static void welcome(Settings settings, double seconds) {
        say("");
        say("  Madang is ready after %.1f s:  %s".formatted(seconds, settings.baseUrl()));
        say("  Health and metrics:          http://localhost:" + settings.managementPort() + "/health/ready, /metrics");
        if (settings.demo()) {
            say("  Demonstration accounts, password madang-demo:");
            DEMO_ACCOUNTS.forEach(account -> say("    " + account));
        }
        say("  Ctrl-C stops it; the data stay in " + settings.dataDirectory());
        say("");
    }

    private static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
