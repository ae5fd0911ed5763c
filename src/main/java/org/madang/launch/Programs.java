package org.madang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs, which refuse to run as root.
 *
 * <p>An ordinary user runs them as they are. Root runs them in a user namespace of their own, where the kernel no
 * longer calls us root; where namespaces are blocked, under the uid of nobody, which then owns the data folder and
 * keeps the one right to open its files in folders that only root may enter.
 */
final class Programs {

    private static final int NOBODY = 65_534;
    private static final Path FOR_EVERYBODY = Path.of("/var/cache/madang/postgres");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> prefix;
    private final boolean otherUser;

    private Programs(List<String> prefix, boolean otherUser) {
        this.prefix = prefix;
        this.otherUser = otherUser;
    }

    static Programs forThisUser() {
        if (!isRoot()) {
            return new Programs(List.of(), false);
        }
        if (works(List.of("unshare", "-U"))) {
            return new Programs(List.of("unshare", "-U"), false);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        var mayWalk = new ArrayList<>(asNobody);
        mayWalk.addAll(List.of("--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override"));
        for (var candidate : List.of(mayWalk, asNobody)) {
            if (works(candidate)) {
                return new Programs(List.copyOf(candidate), true);
            }
        }
        throw new StartRefusedException(
                "PostgreSQL does not run as root here, and neither unshare nor setpriv can change"
                        + " that: start Madang as an ordinary user or set MADANG_DB_URL");
    }

    /** Runs a program to its end and returns what it said. */
    String run(List<String> command) throws IOException {
        var output = Files.createTempFile("madang", ".out");
        try {
            var process = start(command, output);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(name(command) + " took more than " + PATIENCE.toSeconds() + " s");
            }
            var said = Files.readString(output).strip();
            if (process.exitValue() != 0) {
                throw new IOException(name(command) + ": " + lastLine(said));
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name(command) + " was interrupted", e);
        } finally {
            Files.delete(output);
        }
    }

    /** Makes a folder belong to whoever the programs run as. */
    void own(Path folder) throws IOException {
        if (!isRoot()) {
            return;
        }
        int owner = otherUser ? NOBODY : 0;
        try (var all = Files.walk(folder)) {
            all.forEach(path -> giveTo(owner, path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Where the programs themselves may stand: in the folder asked for, or in one that everybody can enter if they run
     * as somebody who cannot enter that.
     */
    Path executableFolder(Path wanted) throws IOException {
        if (!otherUser) {
            return wanted;
        }
        for (var folder = wanted.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder)
                    && !Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return FOR_EVERYBODY;
            }
        }
        return wanted;
    }

    /** Lets everybody read and enter a folder that was made for us alone. */
    static void makeReadable(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(it -> !Files.isSymbolicLink(it)).toList()) {
                var permissions = Files.getPosixFilePermissions(path);
                permissions.addAll(List.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
                if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                    permissions.addAll(List.of(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE));
                }
                Files.setPosixFilePermissions(path, permissions);
            }
        }
    }

    private Process start(List<String> command, Path output) throws IOException {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        var builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    private static boolean works(List<String> prefix) {
        try {
            return !new Programs(prefix, false).run(List.of("id", "-u")).equals("0");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void giveTo(int owner, Path path) {
        try {
            if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(List<String> command) {
        return Path.of(command.get(0)).getFileName().toString();
    }

    private static String lastLine(String text) {
        return text.isEmpty() ? "it failed" : text.lines().reduce("", (before, line) -> line);
    }
}
