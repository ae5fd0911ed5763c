package org.madang.imports.blog;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where an entry was: what tells that it came before, and the address that leads to it from now on. */
final class Origin {

    private static final int MOST_PATH = 500;
    private static final int MOST_HOST = 200;

    private Origin() {}

    /** A place on the web. */
    record Place(String host, String path) {}

    /** The same entry of the same person always has the same origin. */
    static String of(UUID owner, BlogEntry entry) {
        var id = entry.get("id").isEmpty() ? entry.get("title") + entry.get("at") : entry.get("id");
        return "blog:" + owner + ":" + hash(id);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Empty for what is no address, or the first page of a site. */
    static Optional<Place> address(String url) {
        try {
            var address = URI.create(url.strip());
            var path = address.getRawPath() == null ? "" : address.getRawPath();
            var whole = path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            boolean usable = whole.startsWith("/") && whole.length() > 1;
            return usable && whole.length() <= MOST_PATH && host.length() <= MOST_HOST
                    ? Optional.of(new Place(host, whole))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
