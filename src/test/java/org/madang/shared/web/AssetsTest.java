package org.madang.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The built files are where their addresses say; mends itself by {@code npm run build} in src/main/frontend. */
class AssetsTest {

    private static final Path WEB = Path.of("src/main/webapp");
    private static final Pattern LINK = Pattern.compile("url\\(\"?(\\.\\./[^)\"]+)\"?\\)");

    @Test
    void everyAddressIsThatOfAFileAndStandsOnce() throws IOException {
        var lines = addresses();

        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().map(line -> line.split("=")[0])).doesNotHaveDuplicates();
        assertThat(lines)
                .allSatisfy(line -> assertThat(WEB.resolve(line.split("=/")[1])).isRegularFile());
    }

    @Test
    void everyFileThatAStyleSheetNamesIsThere() throws IOException {
        for (var line : addresses()) {
            var file = WEB.resolve(line.split("=/")[1]);
            if (file.toString().endsWith(".css")) {
                var links = LINK.matcher(Files.readString(file)).results().map(r -> r.group(1));
                assertThat(links)
                        .allSatisfy(link -> assertThat(file.resolveSibling(link).normalize())
                                .isRegularFile());
            }
        }
    }

    @Test
    void theStylesOfAPageStayWithinTheirBudget() throws IOException {
        var css = WEB.resolve(addresses().stream()
                .filter(line -> line.startsWith("reader.css="))
                .findFirst()
                .orElseThrow()
                .split("=/")[1]);
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(css));
        }

        assertThat(packed.size()).isLessThan(18 * 1024);
    }

    private static List<String> addresses() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/assets.properties")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
