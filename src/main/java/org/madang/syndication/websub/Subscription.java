package org.madang.syndication.websub;

import java.util.UUID;

/**
 * Somebody who is sent a feed.
 *
 * @param topic path of the feed
 * @param callback where it is sent
 * @param secret what it is signed with; empty if they gave none
 */
record Subscription(UUID id, String topic, String callback, String secret) {

    @Override
    public String toString() {
        return "Subscription[id=" + id + "]";
    }
}
