package org.madang.imports;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded file piece by piece, from any place on; holds one piece at a time. */
final class UploadedFile extends InputStream {

    /** Bytes in a piece; the last one has fewer. */
    static final int PIECE = 256 * 1024;

    private final IntFunction<byte @Nullable []> pieces;
    private int number;
    private byte @Nullable [] piece;
    private int at;

    /**
     * @param pieces gives the piece of a number, from 0; null past the last
     * @param position the first byte to read
     */
    UploadedFile(IntFunction<byte @Nullable []> pieces, long position) {
        this.pieces = pieces;
        this.number = (int) (position / PIECE);
        this.at = (int) (position % PIECE);
        this.piece = pieces.apply(number);
    }

    @Override
    public int read() {
        return hasMore() ? Objects.requireNonNull(piece)[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (!hasMore()) {
            return -1;
        }
        var from = Objects.requireNonNull(piece);
        int count = Math.min(most, from.length - at);
        System.arraycopy(from, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        while (piece != null && at >= piece.length) {
            number++;
            at = 0;
            piece = pieces.apply(number);
        }
        return piece != null;
    }
}
