package org.madang.syndication.websub;

import java.time.Duration;
import java.util.UUID;

/**
 * Somebody wants a feed, or wants it no more; true once their own server says so.
 *
 * @param lease for how long
 */
record Request(UUID id, boolean subscribes, String topic, String callback, String secret, Duration lease) {

    static final Duration SHORTEST = Duration.ofMinutes(5);
    static final Duration USUAL = Duration.ofDays(10);
    static final Duration LONGEST = Duration.ofDays(30);

    @Override
    public String toString() {
        return "Request[id=" + id + "]";
    }
}
