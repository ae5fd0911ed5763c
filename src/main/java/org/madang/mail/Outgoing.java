package org.madang.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt sends.
 *
 * @param id the same at every attempt, so that a mail server can tell a repetition
 * @param unsubscribe where a mail program ends the subscription; null if it is none
 */
record Outgoing(
        UUID id,
        String to,
        String language,
        String subject,
        String body,
        @Nullable String unsubscribe,
        Instant writtenAt) {

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
