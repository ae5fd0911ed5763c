package org.madang.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A whole rendered page, plain and compressed, with its entity tag. */
final class KeptPage {

    private static final int ETAG_BYTES = 12;

    private final byte[] plain;
    private final byte[] gzip;
    private final String contentType;
    private final String etag;
    private final @Nullable Instant lastModified;

    /** State of the things the page depends on when its rendering began, see {@link PageCache}. */
    final long state;

    /** {@link System#nanoTime()} when it was rendered. */
    final long renderedAt = System.nanoTime();

    KeptPage(PageCache.Rendered rendered, long state) {
        this.plain = rendered.body();
        this.gzip = compress(plain);
        this.contentType = rendered.contentType();
        this.lastModified = rendered.lastModified();
        this.etag = "\"" + hash(plain) + "\"";
        this.state = state;
    }

    byte[] plain() {
        return plain;
    }

    byte[] gzip() {
        return gzip;
    }

    String contentType() {
        return contentType;
    }

    String etag() {
        return etag;
    }

    /** When what it shows last changed; null if nobody knows. */
    @Nullable
    Instant lastModified() {
        return lastModified;
    }

    int weight() {
        return plain.length + gzip.length + 200;
    }

    private static byte[] compress(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var out = new GZIPOutputStream(bytes, 8_192)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
