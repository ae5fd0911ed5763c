package org.madang.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/** Takes a file in, piece by piece, and learns on the way how many lines it has and how it begins. */
final class Upload {

    /** Keeps a piece. */
    @FunctionalInterface
    interface Keeper {
        void keep(int number, byte[] piece);
    }

    private static final int BEGINNING = 64 * 1024;

    private final InputStream in;
    private final long most;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private long bytes;
    private int lines;
    private boolean inLine;

    /** @param most the most bytes that are taken */
    Upload(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** @throws DomainException {@code file-too-large} */
    void read(Keeper keeper) {
        try {
            int number = 0;
            for (var piece = next(); piece.length > 0; piece = next()) {
                bytes += piece.length;
                if (bytes > most) {
                    throw new DomainException(Kind.TOO_LARGE, "file-too-large", Map.of("max", most >> 20));
                }
                look(piece);
                keeper.keep(number++, piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] next() throws IOException {
        return in.readNBytes(UploadedFile.PIECE);
    }

    private void look(byte[] piece) {
        if (beginning.size() < BEGINNING) {
            beginning.write(piece, 0, Math.min(piece.length, BEGINNING - beginning.size()));
        }
        for (byte b : piece) {
            if (b == '\n') {
                inLine = false;
            } else if (!inLine && b > ' ' || b < 0 && !inLine) {
                inLine = true;
                lines++;
            }
        }
    }

    long bytes() {
        return bytes;
    }

    /** How many lines are not blank. */
    int lines() {
        return lines;
    }

    /** The first line that is not blank, or as much of it as tells what it is. */
    String firstLine() {
        return beginning
                .toString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
