package org.madang.syndication.activitypub.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The digest of a body, as {@code Digest} (the draft) and {@code Content-Digest} (RFC 9530) carry it. */
final class Digests {

    private static final Pattern OLD = Pattern.compile("(?i)(?:^|,\\s*)sha-256=([A-Za-z0-9+/=]+)");
    private static final Pattern NEW = Pattern.compile("(?:^|,\\s*)sha-256=:([A-Za-z0-9+/=]+):");

    private Digests() {}

    static String old(byte[] body) {
        return "SHA-256=" + base64(body);
    }

    static String content(byte[] body) {
        return "sha-256=:" + base64(body) + ":";
    }

    private static String base64(byte[] body) {
        return Base64.getEncoder().encodeToString(hash(body));
    }

    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a digest header that came is the body's; every one that came must be. */
    static boolean fit(IncomingMessage message) {
        return fits(message.header("digest"), OLD, message.body())
                && fits(message.header("content-digest"), NEW, message.body());
    }

    private static boolean fits(Optional<String> header, Pattern form, byte[] body) {
        if (header.isEmpty()) {
            return true;
        }
        var said = form.matcher(header.get());
        return said.find() && MessageDigest.isEqual(ascii(base64(body)), ascii(said.group(1)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
