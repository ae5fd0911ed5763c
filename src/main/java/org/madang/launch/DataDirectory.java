package org.madang.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that outlives a run, held by one launcher at a time. The operating system lets go of the lock when the
 * launcher dies, however it dies; whatever its pid files still name is then an orphan of ours.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory hold(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefusedException("Madang already runs on the data in " + path + ": stop it first");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new StartRefusedException(
                    "MADANG_DATA_DIR cannot be written: " + path + " (user " + System.getProperty("user.name") + ")",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            System.getLogger(DataDirectory.class.getName()).log(System.Logger.Level.DEBUG, "The lock was gone", e);
        }
    }
}
