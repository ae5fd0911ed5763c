package org.madang.account.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page about limits says what the code does, each with its reason. */
class LimitsDocTest {

    private static final Path PAGE = Path.of("docs/reference/limits.md");

    @Test
    void theTableIsTheCodes() throws IOException {
        var rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();

        assertThat(rows.stream().map(row -> row.subList(1, 5)))
                .containsExactlyElementsOf(
                        Arrays.stream(Limited.values()).map(LimitsDocTest::row).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.get(5)).hasSizeGreaterThan(10));
    }

    private static List<String> row(Limited what) {
        return List.of("`" + what + "`", words(what.person(false)), words(what.person(true)), words(what.network()));
    }

    private static String words(@Nullable Allowance allowance) {
        if (allowance == null) {
            return "";
        }
        var hour = allowance.period().equals(Duration.ofHours(1));
        return allowance.count()
                + (hour ? " an hour" : " in " + allowance.period().toMinutes() + " min");
    }
}
