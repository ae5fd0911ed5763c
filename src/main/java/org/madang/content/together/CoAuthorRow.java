package org.madang.content.together;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the first author of a text invited.
 *
 * @param acceptedAt null while the invitation waits
 */
public record CoAuthorRow(
        UUID person,
        String handle,
        String name,
        Instant invitedAt,
        @Nullable Instant acceptedAt) {

    /** Whether the person is an author now. */
    public boolean isAuthor() {
        return acceptedAt != null;
    }
}
