package org.madang.syndication.activitypub;

import java.time.Instant;

/**
 * The city or one of its writers, as others can follow them.
 *
 * @param name in addresses: {@code city}, or the person's id
 * @param handle by which people find them
 * @param about a few words; empty if there are none
 * @param page where people read about them, as a path
 */
record LocalActor(String name, String handle, String displayName, String about, Instant since, String page) {

    /** The name and the handle of the city's own actor; no person can take it. */
    static final String CITY = "city";

    boolean isCity() {
        return name.equals(CITY);
    }
}
