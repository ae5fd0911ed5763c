package org.madang.neighbourhood;

import java.time.Instant;

/**
 * One thing that happened in a neighbourhood.
 *
 * @param number of the post, the proposal (also of an answer), or the emergency message
 * @param title of the text; of an emergency message what it is about
 * @param words its beginning; may be empty
 * @param language {@code ko} or {@code en}
 */
public record PlaceNews(Kind kind, long number, String title, String words, String language, Instant at) {

    /** What can happen. */
    public enum Kind {
        POST,
        PROPOSAL,
        ANSWER,
        ALERT
    }

    /** Where it is read here. */
    public String path() {
        return switch (kind) {
            case POST -> "/posts/" + number;
            case ALERT -> "/alerts/" + number;
            case PROPOSAL, ANSWER -> "/proposals/" + number;
        };
    }
}
