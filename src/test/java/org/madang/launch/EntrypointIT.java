package org.madang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.madang.shared.Settings;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.SharedPostgres;

/** Runs the scripts of the image as they are, on the provisioned server and a database that is already there. */
class EntrypointIT {

    private static final Path SCRIPTS = Path.of("docker").toAbsolutePath();
    private static final int EXIT_AFTER_SIGTERM = 128 + 15;

    private final Path folder = BuildFolder.work("image");
    private final Path log = folder.resolveSibling("image.log");

    @Test
    void startsHealthyAndStopsOnSigterm() throws Exception {
        var database = SharedPostgres.emptyDatabase("image").asOwner();
        var password = folder.resolve("password");
        FileTrees.writePrivately(password, database.password());
        var offset = Ports.anyFreeOffset(Settings.WEB_PORT, Settings.MANAGEMENT_PORT);
        var environment = Map.of(
                "MADANG_PORT_OFFSET", String.valueOf(offset),
                "MADANG_DB_URL", database.url(),
                "MADANG_DB_USER", database.user(),
                "MADANG_DB_PASSWORD_FILE", password.toString());

        var server = start("entrypoint.sh", environment);
        try {
            assertThat(becomesHealthy(server, environment)).isTrue();
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isIn(0, EXIT_AFTER_SIGTERM);
        assertThat(Files.readString(log)).doesNotContain(database.password());
    }

    @Test
    void aMissingDatabaseIsOneLine() throws Exception {
        var server = start("entrypoint.sh", Map.of());

        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log)).isEqualTo("Madang cannot start: MADANG_DB_URL is missing\n");
    }

    private boolean becomesHealthy(Process server, Map<String, String> environment) throws Exception {
        for (int i = 0; i < 300 && server.isAlive(); i++) {
            var check = start("healthcheck.sh", environment, Path.of("/dev/null"));
            if (check.waitFor() == 0) {
                return true;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return false;
    }

    private Process start(String script, Map<String, String> environment) throws IOException {
        Files.deleteIfExists(log);
        return start(script, environment, log);
    }

    private Process start(String script, Map<String, String> environment, Path output) throws IOException {
        var installation = BuildFolder.installation();
        var builder = new ProcessBuilder(SCRIPTS.resolve(script).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        var variables = new HashMap<>(environment);
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("MADANG_SERVER_HOME", installation.server().toString());
        variables.put("MADANG_APPLICATION", installation.application().toString());
        variables.put(
                "MADANG_CLASSES",
                installation.application().resolveSibling("classes").toString());
        variables.put("MADANG_DATA_DIR", folder.resolve("data").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("MADANG_"));
        builder.environment().putAll(variables);
        return builder.start();
    }
}
