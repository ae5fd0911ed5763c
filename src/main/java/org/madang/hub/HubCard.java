package org.madang.hub;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that a department said, with all places where it said it.
 *
 * @param title empty where there is none
 * @param picture whether there is a small copy of a picture
 * @param places where it is read, that of the card first
 */
public record HubCard(
        UUID id, String department, String title, String body, boolean picture, Instant at, List<Place> places) {

    /**
     * Where something is read.
     *
     * @param channel {@link HubChannel#code()}
     * @param label of the account
     */
    public record Place(String channel, String label, String url) {}

    public HubCard {
        places = List.copyOf(places);
    }

    /** Where it was said first. */
    public Place first() {
        return places.get(0);
    }
}
