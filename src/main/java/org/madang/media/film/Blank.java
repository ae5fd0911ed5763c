package org.madang.media.film;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Nothing, at the place where something was. */
final class Blank {

    private static final byte[] NOTHING = new byte[8192];

    private Blank() {}

    static void write(RandomAccessFile file, long bytes) throws IOException {
        for (long left = bytes; left > 0; left -= NOTHING.length) {
            file.write(NOTHING, 0, (int) Math.min(left, NOTHING.length));
        }
    }
}
