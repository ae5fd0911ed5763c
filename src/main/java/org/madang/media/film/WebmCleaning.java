package org.madang.media.film;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * WebM (EBML): elements in elements. The tags, attachments and chapters of the segment become void elements of the same
 * length.
 */
final class WebmCleaning implements FilmCleaning {

    private static final long HEAD = 0x1A45DFA3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TAGS = 0x1254C367L;
    private static final long ATTACHMENTS = 0x1941A469L;
    private static final long CHAPTERS = 0x1043A770L;
    private static final int VOID = 0xEC;
    private static final int MOST_ELEMENTS = 100_000;

    /** An element's head: where its content begins, and ends; unknown lengths reach to the end of what holds it. */
    private record Element(long id, long at, long content, long end) {}

    @Override
    public void clean(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var head = element(file, 0, file.length());
            if (head.id() != HEAD || !isWebm(file, head)) {
                throw new IOException("no WebM");
            }
            var segment = element(file, head.end(), file.length());
            if (segment.id() != SEGMENT || !clean(file, segment)) {
                throw new IOException("no tracks");
            }
        }
    }

    private static boolean isWebm(RandomAccessFile file, Element head) throws IOException {
        var bytes = new byte[(int) Math.min(256, head.end() - head.content())];
        file.seek(head.content());
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("webm");
    }

    /** Whether there are tracks in it. */
    private static boolean clean(RandomAccessFile file, Element segment) throws IOException {
        boolean tracks = false;
        int elements = 0;
        for (long at = segment.content(); at < segment.end(); ) {
            var element = element(file, at, segment.end());
            if (++elements > MOST_ELEMENTS) {
                throw new IOException("too many elements");
            }
            tracks |= element.id() == TRACKS;
            if (element.id() == TAGS || element.id() == ATTACHMENTS || element.id() == CHAPTERS) {
                blank(file, element);
            }
            at = element.end();
        }
        return tracks;
    }

    private static void blank(RandomAccessFile file, Element element) throws IOException {
        long length = element.end() - element.at();
        if (length < 9) {
            return;
        }
        file.seek(element.at());
        file.write(VOID);
        file.writeLong(length - 9 | 1L << 56);
        Blank.write(file, length - 9);
    }

    private static Element element(RandomAccessFile file, long at, long limit) throws IOException {
        file.seek(at);
        long id = number(file, 4, false);
        long size = number(file, 8, true);
        long content = file.getFilePointer();
        if (size > limit - content) {
            throw new IOException("element larger than its place");
        }
        return new Element(id, at, content, size < 0 ? limit : content + size);
    }

    /** A number that tells its own length by its first bits; -1 for an unknown length. */
    private static long number(RandomAccessFile file, int most, boolean isLength) throws IOException {
        int first = file.readUnsignedByte();
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > most) {
            throw new IOException("no number");
        }
        long value = isLength ? first & (1 << 8 - length) - 1 : first;
        boolean unknown = isLength && value == (1 << 8 - length) - 1;
        for (int i = 1; i < length; i++) {
            int next = file.readUnsignedByte();
            unknown &= next == 0xFF;
            value = value << 8 | next;
        }
        return unknown ? -1 : value;
    }
}
