package org.madang.shared.net;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Reads what lies at an address, following a few redirects; each is checked like the first address. */
@ApplicationScoped
public class GuardedReading {

    /** The longest page, in bytes. */
    public static final int MOST_OF_A_PAGE = 1 << 20;

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /**
     * What was found.
     *
     * @param address where it was at last
     */
    public record Found(URI address, Reply reply) {}

    @Inject
    GuardedHttp http;

    /**
     * Asks for an address with GET.
     *
     * @param accept the media types wanted
     * @param mostBytes the longest answer that is read
     * @throws OutboundRefusedException if it, or where it leads, must not be called
     * @throws IOException if there was no answer, one that is too long, or too many redirects
     */
    public Found get(URI address, String accept, int mostBytes) throws IOException {
        var at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            var reply = http.send(http.request(at).header("Accept", accept).GET(), mostBytes);
            var next = reply.headers().firstValue("Location");
            if (!REDIRECTS.contains(reply.status()) || next.isEmpty()) {
                return new Found(at, reply);
            }
            at = resolved(at, next.get());
        }
        throw new IOException("More than " + MOST_REDIRECTS + " redirects");
    }

    private static URI resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("A redirect leads to no address", e);
        }
    }
}
