package org.madang.hub;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of a department.
 *
 * @param channel {@link HubChannel#code()}
 * @param label what readers call it
 * @param page where people read it, and where its feed is found
 * @param feed where programs read it; null until it was found
 * @param triedAt when it was asked last; null if never
 * @param succeededAt when it answered last; null if never
 * @param failures how many times in a row it did not answer
 * @param lastError code of what was wrong last; null if nothing was
 */
public record Source(
        UUID id,
        String department,
        String channel,
        String label,
        String page,
        @Nullable String feed,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant triedAt,
        @Nullable Instant succeededAt,
        int failures,
        @Nullable String lastError) {

    /** Whether its last answer is so long ago that readers should know. */
    public boolean isFailing() {
        return failures > 0;
    }
}
