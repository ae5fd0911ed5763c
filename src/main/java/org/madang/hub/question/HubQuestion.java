package org.madang.hub.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with what departments say to it. Who asked is not kept.
 *
 * @param url where it was asked in public; null if nowhere
 * @param positions the oldest first; one of them is the answer, several stand side by side
 */
public record HubQuestion(
        long number, String words, @Nullable String url, Instant createdAt, List<Position> positions) {

    /**
     * What a department says.
     *
     * @param department slug
     * @param url where it says so elsewhere; null if nowhere
     */
    public record Position(
            String department, String words, @Nullable String url, Instant at) {}

    public HubQuestion {
        positions = List.copyOf(positions);
    }
}
