package org.madang.imports.picture;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures of a blog's file on their way into the database: paths and bytes, one after the other. */
public final class PackedPictures {

    private PackedPictures() {}

    /** Takes one. */
    @FunctionalInterface
    interface Taker {
        void take(String path, byte[] content);
    }

    /** Writes them down. */
    public static final class Writer implements Closeable {

        private final DataOutputStream out;

        public Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        }

        public void add(String path, byte[] content) throws IOException {
            out.writeInt(content.length);
            out.writeUTF(PackedPicture.same(path));
            out.write(content);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    static void read(Path file, Taker taker) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (in.available() > 0) {
                int length = in.readInt();
                var path = in.readUTF();
                taker.take(path, in.readNBytes(length));
            }
        }
    }
}
