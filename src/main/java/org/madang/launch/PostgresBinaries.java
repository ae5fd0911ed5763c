package org.madang.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this computer, unpacked once from the archive on the class path. */
final class PostgresBinaries {

    private static final List<String> ARCHIVES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-x86_64.txz",
            "postgres-darwin-arm_64.txz",
            "postgres-windows-x86_64.txz");

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks below the given folder, unless that was done before. Two runs may do so at once: each unpacks for
     * itself, and the first to finish wins.
     */
    static PostgresBinaries below(Path parent) {
        try {
            var archive = archive();
            var folder = parent.resolve(archive.replace(".txz", ""));
            if (!Files.exists(folder)) {
                Files.createDirectories(parent);
                var unpacking = Files.createTempDirectory(parent, "unpacking");
                unpack(archive, unpacking);
                Programs.makeReadable(unpacking);
                if (!unpacking.toFile().renameTo(folder.toFile()) && !Files.exists(folder)) {
                    throw new IOException("cannot create " + folder);
                }
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new StartRefusedException("PostgreSQL cannot be unpacked below " + parent + ": " + e.getMessage(), e);
        }
    }

    /** The path of a program such as {@code initdb}. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        return ARCHIVES.stream()
                .filter(name -> PostgresBinaries.class.getResource("/" + name) != null)
                .findFirst()
                .orElseThrow(() -> new StartRefusedException(
                        "No PostgreSQL for " + System.getProperty("os.name").toLowerCase(Locale.ROOT)
                                + " comes with Madang: set MADANG_DB_URL"));
    }

    private static void unpack(String archive, Path folder) throws IOException {
        InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + archive);
        if (resource == null) {
            throw new IOException(archive + " is gone");
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        createParent(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, folder.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
            if (path.startsWith(folder.resolve("bin"))) {
                path.toFile().setExecutable(true, false);
            }
        }
    }

    private static void createParent(Path path) throws IOException {
        var parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }
}
