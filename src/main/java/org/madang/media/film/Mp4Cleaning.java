package org.madang.media.film;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * MP4 (ISO 14496-12): boxes in boxes. Those that hold what a camera or a person wrote (place, names, device) become free
 * space of the same length.
 */
final class Mp4Cleaning implements FilmCleaning {

    private static final Set<String> WORDS = Set.of("udta", "meta", "uuid", "loci");
    private static final Set<String> HOLDERS = Set.of("moov", "trak", "moof", "traf");
    private static final int MOST_DEPTH = 4;
    private static final int MOST_BOXES = 10_000;

    private int boxes;
    private boolean described;

    @Override
    public void clean(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            clean(file, 0, file.length(), 0);
        }
        if (!described) {
            throw new IOException("no moov box");
        }
    }

    private void clean(RandomAccessFile file, long from, long to, int depth) throws IOException {
        long at = from;
        while (at < to) {
            if (to - at < 8 || ++boxes > MOST_BOXES || depth > MOST_DEPTH) {
                throw new IOException("no box");
            }
            file.seek(at);
            long size = Integer.toUnsignedLong(file.readInt());
            var type = type(file);
            long head = size == 1 ? 16 : 8;
            size = size == 1 ? file.readLong() : size == 0 ? to - at : size;
            if (size < head || size > to - at) {
                throw new IOException("box larger than its place");
            }
            described |= type.equals("moov");
            if (WORDS.contains(type)) {
                blank(file, at + 4, at + head, at + size);
            } else if (HOLDERS.contains(type)) {
                clean(file, at + head, at + size, depth + 1);
            }
            at += size;
        }
    }

    private static String type(RandomAccessFile file) throws IOException {
        var name = new byte[4];
        file.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static void blank(RandomAccessFile file, long name, long from, long to) throws IOException {
        file.seek(name);
        file.write("free".getBytes(StandardCharsets.ISO_8859_1));
        file.seek(from);
        Blank.write(file, to - from);
    }
}
