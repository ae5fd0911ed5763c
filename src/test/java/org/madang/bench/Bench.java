package org.madang.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.madang.launch.Installation;
import org.madang.launch.Ports;
import org.madang.launch.RunningProduct;
import org.madang.launch.StartRefusedException;
import org.madang.shared.Settings;

/**
 * Seeds, starts, drives and stops the product, and prints the table; {@code mvn -Pbench}. The argument is the project's
 * folder; {@link BenchOptions} says what else can be chosen. Ends with 1 if a row is not good.
 */
public final class Bench {

    private static final PrintStream OUT = System.out;
    private static final String HEAP = "512m";

    /** The load comes from one network and does more than people may. */
    private static final Map<String, String> NO_LIMITS = Map.of("MADANG_LIMITS", "100000");

    private Bench() {}

    public static void main(String[] arguments) {
        int exitCode = 1;
        var stops = new Stops();
        try {
            Wrk.require();
            var options = BenchOptions.from(System.getProperties());
            if (!options.only().isEmpty()) {
                Scenarios.named(options.only());
            }
            exitCode = run(options, Path.of(arguments[0]).toAbsolutePath().resolve("target"), stops);
        } catch (StartRefusedException | IOException | SQLException e) {
            if (!stops.isStopping()) {
                say("The bench cannot run: " + e.getMessage());
            }
        } catch (RuntimeException e) {
            if (!stops.isStopping()) {
                throw e;
            }
        }
        System.exit(exitCode);
    }

    private static int run(BenchOptions options, Path target, Stops stops) throws IOException, SQLException {
        var folder = Files.createDirectories(target.resolve("bench"));
        var installation = installation(target, folder);
        var settings = settings(folder);
        say("Bench: " + options.describe());
        var city = SeededCity.prepare(settings.dataDirectory(), installation, options, folder, stops);
        makeIndex(settings, installation, stops);
        try (var product = stops.watch(new RunningProduct(settings, installation, NO_LIMITS))) {
            long began = System.nanoTime();
            product.start();
            product.awaitReady();
            double boot = (System.nanoTime() - began) / 1e9;
            ProcessFigures.awaitQuiet(product);
            say("Ready after %.1f s on %s".formatted(boot, product.webAddress()));
            if (!options.only().isEmpty()) {
                var ground = new Scenario.Ground(product, options, city, folder, stops);
                say("\n" + Scenarios.run(Scenarios.named(options.only()), ground));
                return 0;
            }
            var report = new Course(product, options, city, folder, stops).run(boot);
            Files.writeString(folder.resolve("result.md"), report.text());
            say("\n" + report.text());
            return report.isGood() ? 0 : 1;
        }
    }

    /** A start of its own, so that the measured one is a usual one and the index is there when the first row is driven. */
    private static void makeIndex(Settings settings, Installation installation, Stops stops) {
        try (var product = stops.watch(new RunningProduct(settings, installation, Map.of()))) {
            long began = System.nanoTime();
            product.start();
            product.awaitReady();
            ProcessFigures.awaitQuiet(product);
            say("Started for the first time and indexed in %.1f s".formatted((System.nanoTime() - began) / 1e9));
        }
    }

    private static Installation installation(Path target, Path folder) throws IOException {
        var built = Installation.inBuildFolder(target);
        if (!Files.isRegularFile(built.application())) {
            throw new StartRefusedException("Madang is not built: run mvn -Pbench");
        }
        var application = folder.resolve("ROOT.war");
        StaticFile.addTo(built.application(), application);
        var log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        return new Installation(built.server(), application, built.postgres(), log);
    }

    private static Settings settings(Path folder) {
        int offset = Ports.anyFreeOffset(Settings.WEB_PORT, Settings.MANAGEMENT_PORT);
        var environment = Map.of(
                "MADANG_PORT_OFFSET", String.valueOf(offset),
                "MADANG_DATA_DIR", folder.resolve("data").toString(),
                "MADANG_HEAP", HEAP);
        return Settings.from(environment, folder);
    }

    /** Tells whoever waits what is going on. */
    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
