package org.madang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.madang.testing.harness.BuildFolder;

/**
 * What the Nu HTML checker says of every page that {@link HtmlPagesIT} has kept. It runs after the others and with the
 * checker's library alone, as {@code mvn verify} runs it.
 */
@EnabledIf("isCheckerThere")
class HtmlCheckerIT {

    private static final Path PAGES = BuildFolder.work("pages");

    static boolean isCheckerThere() throws IOException {
        try (var pages = Files.list(PAGES)) {
            return HtmlCheckerIT.class.getResource("/nu/validator/client/SimpleCommandLineValidator.class") != null
                    && pages.findAny().isPresent();
        }
    }

    @Test
    void theCheckerFindsNothing() throws IOException, InterruptedException {
        var said = BuildFolder.work("checker").resolve("said.txt");
        var checker = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--errors-only",
                        "--stdout",
                        PAGES.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        int code = checker.waitFor();

        assertThat(Files.readAllLines(said).stream().filter(line -> !line.startsWith("SLF4J")))
                .isEmpty();
        assertThat(code).isZero();
    }
}
