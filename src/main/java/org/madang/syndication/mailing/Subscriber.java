package org.madang.syndication.mailing;

import java.util.UUID;

/**
 * Somebody on the list.
 *
 * @param token names them in the links of their mails; nobody else has it
 */
record Subscriber(UUID id, String email, String language, String token, boolean confirmed) {

    @Override
    public String toString() {
        return "Subscriber[id=" + id + "]";
    }
}
