package org.madang.syndication.connection;

import java.net.URI;

/**
 * An account on a network.
 *
 * @param address of the server or the hook
 * @param account name of the account or the room; empty where the network needs none
 * @param secret password, token or signing key; empty where the network needs none
 */
public record Connection(String address, String account, String secret) {

    /** Where it leads, without anything secret: some hooks have their secret in the path. */
    public String host() {
        return URI.create(address).getAuthority();
    }

    @Override
    public String toString() {
        return "Connection[host=" + host() + "]";
    }
}
