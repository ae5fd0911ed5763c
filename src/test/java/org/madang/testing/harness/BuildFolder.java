package org.madang.testing.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.madang.launch.Installation;

/** Where the build put things, and where tests may leave theirs. */
public final class BuildFolder {

    private static final Path TARGET =
            Path.of(System.getProperty("madang.build.directory", "target")).toAbsolutePath();

    private BuildFolder() {}

    public static Installation installation() {
        return Installation.inBuildFolder(TARGET);
    }

    /** A folder for one use, created if it is not there. */
    public static Path work(String name) {
        try {
            return Files.createDirectories(TARGET.resolve("it").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
