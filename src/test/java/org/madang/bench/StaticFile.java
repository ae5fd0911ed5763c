package org.madang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * The file that everything is compared with: 30 KB, put into the bench's own copy of the application and so served by
 * the same handlers as every style sheet of the product.
 */
final class StaticFile {

    static final String PATH = "/resources/bench/file.css";

    private static final int BYTES = 30 * 1_024;

    private StaticFile() {}

    /** Copies an application and adds the file to the copy. */
    static void addTo(Path application, Path copy) throws IOException {
        Files.copy(application, copy, StandardCopyOption.REPLACE_EXISTING);
        try (var archive = FileSystems.newFileSystem(copy)) {
            var file = archive.getPath(PATH);
            Files.createDirectories(file.getParent());
            Files.write(file, content());
        }
    }

    private static byte[] content() {
        var text = new StringBuilder(BYTES + 64);
        for (int rule = 0; text.length() < BYTES; rule++) {
            text.append(".rule-%d { margin: %dpx %dpx; color: #%06x }%n"
                    .formatted(rule, rule % 7, rule % 11, rule * 7_919 & 0xffffff));
        }
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.US_ASCII), BYTES);
    }
}
