package org.madang.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * What one attempt sends.
 *
 * @param id the same at every attempt, so that a mail server can tell a repetition
 */
record Outgoing(UUID id, String to, String language, String subject, String body, Instant writtenAt) {

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
