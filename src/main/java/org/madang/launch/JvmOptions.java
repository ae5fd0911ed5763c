package org.madang.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How the server's Java runs, the same from a build folder and in the image.
 *
 * <p>A heap of up to a gigabyte is collected by the serial collector: it needs the least memory beside the heap and takes
 * no processor from the readers. Above that, where a full collection would be felt, it is G1.
 */
final class JvmOptions {

    private static final long SMALL_MEGABYTES = 1024;

    private JvmOptions() {}

    /**
     * The options.
     *
     * @param heap the largest heap, such as 512m or 2g
     * @param server the provisioned server
     */
    static List<String> of(String heap, Path server) {
        return List.of(
                "-Xms128m",
                "-Xmx" + heap,
                megabytes(heap) <= SMALL_MEGABYTES ? "-XX:+UseSerialGC" : "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:CompileCommandFile=" + server.resolve("boot-only.compile-commands"),
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.wildfly.sigterm.suspend.timeout=4");
    }

    private static long megabytes(String size) {
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return size.toLowerCase(Locale.ROOT).endsWith("g") ? number * 1024 : number;
    }
}
