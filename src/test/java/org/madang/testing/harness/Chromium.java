package org.madang.testing.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The browser on this computer, if there is one. */
final class Chromium {

    static final String HOW_TO_INSTALL = "Browser tests need Chromium: apt-get install chromium fonts-noto-cjk"
            + " (or name one by MADANG_CHROMIUM)";

    private static final AtomicBoolean ANNOUNCED = new AtomicBoolean();

    private Chromium() {}

    static Optional<Path> executable() {
        var named = Stream.of(System.getenv("MADANG_CHROMIUM"), "/usr/bin/chromium");
        var path = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder ->
                        Stream.of(folder + "/chromium", folder + "/chromium-browser", folder + "/google-chrome"));
        return Stream.concat(named, path)
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether missing Chromium is a failure: in continuous integration and where the build asks for it. */
    static boolean required() {
        return "true".equals(System.getenv("CI")) || Boolean.getBoolean("madang.browser.required");
    }

    static void announceSkipping() {
        if (!ANNOUNCED.getAndSet(true)) {
            System.out.println("SKIPPED: " + HOW_TO_INSTALL);
        }
    }
}
