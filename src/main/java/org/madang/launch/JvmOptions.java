package org.madang.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the server's Java runs, the same from a build folder and in the image.
 *
 * <p>A heap of up to a gigabyte means a small machine. There the serial collector works: it needs the least memory beside
 * the heap and takes no processor from the readers, and the heap grows only by what is really held. Above that, where a
 * full collection would be felt, it is G1 and Java's own measure.
 */
final class JvmOptions {

    private static final long SMALL_MEGABYTES = 1024;

    /** What the product holds once it has been read for a while; growing to it would collect the heap at each step. */
    private static final long FROM_THE_START = 256;

    /**
     * The young generation has a size of its own, and a survivor space (a sixth of it) holds what one look at a
     * password needs, 7 MiB: in a smaller one that would be moved among the old, which then are collected whole once a
     * second while many sign in, and everybody waits.
     */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-Xmn80m",
            "-XX:SurvivorRatio=4",
            "-XX:TargetSurvivorRatio=90",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40");

    private static final List<String> LARGE = List.of("-XX:+UseG1GC");

    /**
     * The classes of server and application need about this much, so that starting does not collect the whole heap each
     * time that Java's own guess of it is passed. What the compilers of Java took and gave back goes back to the machine
     * once a minute; a Java that does not know that option yet starts as well.
     */
    private static final List<String> NATIVE =
            List.of("-XX:MetaspaceSize=192m", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=60000");

    private JvmOptions() {}

    /**
     * The options.
     *
     * @param heap the largest heap, such as 512m or 2g
     * @param server the provisioned server
     */
    static List<String> of(String heap, Path server) {
        var options = new ArrayList<>(List.of("-Xms" + Math.min(FROM_THE_START, megabytes(heap)) + "m", "-Xmx" + heap));
        options.addAll(isSmall(heap) ? SMALL : LARGE);
        options.addAll(NATIVE);
        options.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:CompileCommandFile=" + server.resolve("boot-only.compile-commands"),
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.wildfly.sigterm.suspend.timeout=4"));
        return options;
    }

    private static boolean isSmall(String heap) {
        return megabytes(heap) <= SMALL_MEGABYTES;
    }

    /** What the server's Java finds in its environment: a small machine's memory is not parted among many threads. */
    static Map<String, String> environment(String heap) {
        return isSmall(heap) ? Map.of("MALLOC_ARENA_MAX", "2") : Map.of();
    }

    private static long megabytes(String size) {
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return size.toLowerCase(Locale.ROOT).endsWith("g") ? number * 1024 : number;
    }
}
