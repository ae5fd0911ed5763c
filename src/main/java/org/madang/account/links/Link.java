package org.madang.account.links;

import java.util.UUID;

/**
 * A link that is good, or was until just now.
 *
 * @param email where it was sent
 */
record Link(UUID person, Purpose purpose, String email) {

    @Override
    public String toString() {
        return "Link[" + purpose + " of " + person + "]";
    }
}
