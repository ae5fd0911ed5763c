package org.madang.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/**
 * What somebody uploaded, looked at as far as its head: that it is a picture, of which kind, and how large it would be.
 * Nothing of it is decoded yet.
 */
final class PictureFile {

    static final int MAX_BYTES = 20 << 20;
    static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_SIDE = 30_000;

    private final byte[] bytes;
    private final PictureType type;
    private final int width;
    private final int height;

    private PictureFile(byte[] bytes, PictureType type, int width, int height) {
        this.bytes = bytes;
        this.type = type;
        this.width = width;
        this.height = height;
    }

    /**
     * Takes a file in.
     *
     * @throws DomainException {@code empty-file}, {@code picture-too-large}, {@code not-a-picture}, {@code picture-is-heic}, {@code
     *     picture-too-many-pixels} or {@code picture-unreadable}
     */
    static PictureFile read(InputStream in) throws IOException {
        var bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        var type = PictureType.of(bytes)
                .orElseThrow(() -> new DomainException(
                        Kind.WRONG_TYPE, PictureType.isHeic(bytes) ? "picture-is-heic" : "not-a-picture"));
        return measured(bytes, type);
    }

    static DomainException tooLarge() {
        return new DomainException(Kind.TOO_LARGE, "picture-too-large", Map.of("max", MAX_BYTES >> 20));
    }

    private static PictureFile measured(byte[] bytes, PictureType type) {
        var reader = type.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
                throw new DomainException(
                        Kind.TOO_LARGE, "picture-too-many-pixels", Map.of("max", MAX_PIXELS / 1_000_000));
            }
            return new PictureFile(bytes, type, width, height);
        } catch (IOException | RuntimeException e) {
            throw e instanceof DomainException refused ? refused : unreadable();
        } finally {
            reader.dispose();
        }
    }

    /** A file that begins as a picture and does not go on as one. */
    static DomainException unreadable() {
        return DomainException.invalid("file", "picture-unreadable");
    }

    byte[] bytes() {
        return bytes;
    }

    ImageReader reader() {
        return type.reader();
    }

    /** Whether decoding every pixel would take more memory than the pictures it is made into need. */
    boolean isVeryLarge() {
        return (long) width * height > MAX_PIXELS / 5 * 2;
    }
}
