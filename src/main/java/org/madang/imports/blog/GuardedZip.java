package org.madang.imports.blog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.madang.shared.DomainException;

/**
 * Reads the files of an archive one after the other. A bomb is stopped by what comes out of it, not by what it says
 * of itself; nothing is ever written to a path that the archive names.
 */
final class GuardedZip {

    private static final int MOST_ENTRIES = 50_000;
    /** Bytes that a text may have. */
    static final int MOST_TEXT = 4 << 20;

    private static final long MOST_IN_ALL = 2L << 30;
    private static final long LEAST_TO_WEIGH = 10L << 20;
    private static final int MOST_TIMES = 200;

    private final Counted counted;
    private final ZipInputStream zip;
    private long unpacked;
    private int entries;

    GuardedZip(InputStream file) {
        counted = new Counted(file);
        zip = new ZipInputStream(counted, StandardCharsets.UTF_8);
    }

    /** What to do with a file. */
    @FunctionalInterface
    interface Visitor {
        /** @param content null if the file is too large */
        void visit(String path, byte @org.jspecify.annotations.Nullable [] content) throws IOException;
    }

    /**
     * @param most how many bytes the file of a path may have; 0 passes it over
     * @throws DomainException {@code not-of-this-format}, {@code archive-too-large}
     */
    void each(ToIntFunction<String> most, Visitor visitor) throws IOException {
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge();
                }
                int allowed = entry.isDirectory() ? 0 : most.applyAsInt(entry.getName());
                var bytes = read(allowed);
                if (allowed > 0) {
                    visitor.visit(entry.getName(), bytes);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw DomainException.invalid("file", "not-of-this-format");
        }
        if (entries == 0) {
            throw DomainException.invalid("file", "not-of-this-format");
        }
    }

    /** The bytes of the current entry; null if they are more than so many, of which none is kept. */
    private byte @org.jspecify.annotations.Nullable [] read(int most) throws IOException {
        var kept = new java.io.ByteArrayOutputStream();
        var buffer = new byte[16_384];
        boolean whole = true;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            unpacked += count;
            if (unpacked > MOST_IN_ALL || unpacked > LEAST_TO_WEIGH && unpacked > MOST_TIMES * counted.read) {
                throw tooLarge();
            }
            whole &= kept.size() + count <= most;
            if (whole) {
                kept.write(buffer, 0, count);
            }
        }
        return whole ? kept.toByteArray() : null;
    }

    private static DomainException tooLarge() {
        return DomainException.invalid("file", "archive-too-large", Map.of("max", MOST_IN_ALL >> 20));
    }

    private static final class Counted extends java.io.FilterInputStream {

        private long read;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            read += Math.max(0, count);
            return count;
        }
    }
}
