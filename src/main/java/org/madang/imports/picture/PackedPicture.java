package org.madang.imports.picture;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Names a picture that lies in a blog's file itself, by an address that leads nowhere else. */
public final class PackedPicture {

    /** A host that cannot exist (RFC 2606). */
    private static final String HOST = "packed.invalid";

    private PackedPicture() {}

    /**
     * Where a picture lies.
     *
     * @param page path of the page that shows it
     * @param source how the page names it
     * @return its address; empty if it lies elsewhere
     */
    public static Optional<String> beside(String page, String source) {
        if (source.isBlank() || source.startsWith("//") || source.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        try {
            var decoded = URLDecoder.decode(source.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
            var folder = address(page);
            return Optional.of(
                    folder.resolve(new URI(null, null, decoded, null)).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /** The path in the file; empty if the picture lies elsewhere. */
    static Optional<String> path(String source) {
        var address = URI.create(source);
        return HOST.equals(address.getHost())
                ? Optional.of(same(address.getPath().substring(1)))
                : Optional.empty();
    }

    /** The same path however its letters are put together. */
    static String same(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static URI address(String path) throws URISyntaxException {
        return new URI("https", HOST, "/" + path, null);
    }
}
