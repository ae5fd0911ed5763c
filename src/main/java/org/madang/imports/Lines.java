package org.madang.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts UTF-8 into lines and knows how many bytes each took; a line that is too long costs no more than a long one. */
final class Lines {

    /** The longest line that is looked at, in bytes. */
    static final int LONGEST = 1 << 20;

    /**
     * A line.
     *
     * @param text without its end and surrounding white space; null if it cannot be read
     * @param fault why it cannot be read, see {@code error.<code>}; null if it can
     * @param bytes how many it took, its end included
     */
    record Raw(@Nullable String text, @Nullable String fault, long bytes) {

        boolean isBlank() {
            return text != null && text.isEmpty();
        }
    }

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;

    /** @param in read in big steps, so it need not be buffered */
    Lines(InputStream in) {
        this.in = new java.io.BufferedInputStream(in, 64 * 1024);
    }

    /** The next line; empty after the last. */
    Optional<Raw> next() {
        try {
            var line = new ByteArrayOutputStream(2_048);
            long bytes = 0;
            int c = in.read();
            while (c >= 0 && c != '\n') {
                bytes++;
                if (bytes <= LONGEST) {
                    line.write(c);
                }
                c = in.read();
            }
            bytes += c == '\n' ? 1 : 0;
            return bytes == 0 ? Optional.empty() : Optional.of(raw(line.toByteArray(), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Raw raw(byte[] line, long bytes) {
        if (bytes > LONGEST + 1) {
            return new Raw(null, "line-too-long", bytes);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return new Raw(text.replace(BYTE_ORDER_MARK, "").strip(), null, bytes);
        } catch (CharacterCodingException e) {
            return new Raw(null, "not-utf-8", bytes);
        }
    }
}
