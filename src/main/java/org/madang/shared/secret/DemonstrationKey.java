package org.madang.shared.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key of a demonstration, which nobody sets up: made once and kept in the data folder. */
public final class DemonstrationKey {

    private static final String FILE = "demonstration-identity.key";

    private DemonstrationKey() {}

    /** The key kept in this folder; a new one if there is none yet. */
    public static SecretKeys in(Path dataDirectory) {
        try {
            var file = dataDirectory.resolve(FILE);
            if (!Files.exists(file)) {
                write(file);
            }
            return SecretKeys.parse(FILE, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's key cannot be kept in " + dataDirectory, e);
        }
    }

    private static void write(Path file) throws IOException {
        var key = new byte[SecretKeys.LENGTH];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, mine);
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
}
