package org.madang.syndication.activitypub;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on another server, as that server describes them.
 *
 * @param address its id
 * @param sharedInbox of its server; null if it has none
 * @param handle as people write it, {@code @name@host}
 */
record RemoteActor(
        String address,
        String keyId,
        String publicPem,
        String inbox,
        @Nullable String sharedInbox,
        String handle,
        String name,
        String url,
        Instant fetchedAt) {

    /** Host and port of an address; empty if it has none. */
    static String host(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getRawAuthority(), "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
