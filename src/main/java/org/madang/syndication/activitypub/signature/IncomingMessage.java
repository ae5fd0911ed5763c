package org.madang.syndication.activitypub.signature;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came in.
 *
 * @param address the whole address that was asked, as the sender knows it
 * @param headers all values of each name, whatever its letters' case
 * @param body empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record IncomingMessage(String method, URI address, Map<String, List<String>> headers, byte[] body) {

    public IncomingMessage {
        Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(headers);
        headers = named;
    }

    /** The values of a header in one line; empty if it did not come. */
    Optional<String> header(String name) {
        var values = headers.get(name);
        return values == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join(", ", values.stream().map(String::strip).toList()));
    }

    boolean hasBody() {
        return body.length > 0 || method.equals("POST");
    }

    /** Path and query. */
    String target() {
        var query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }

    /** Host, and the port unless the scheme says it. */
    String authority() {
        int port = address.getPort();
        boolean usual = port < 0
                || port == 80 && "http".equals(address.getScheme())
                || port == 443 && "https".equals(address.getScheme());
        return address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
