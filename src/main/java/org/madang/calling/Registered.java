package org.madang.calling;

import java.time.Instant;

/**
 * Who registered, as the authors of the post alone see it.
 *
 * @param note what the person wrote to the authors; may be empty
 */
public record Registered(String handle, String name, Place place, Instant at, String note) {

    /** Whether the person has a seat. */
    public boolean isSeated() {
        return place == Place.SEATED;
    }
}
