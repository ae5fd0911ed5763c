package org.madang.follow;

import java.time.LocalDate;

/**
 * A day on which something of a proposal is due.
 *
 * @param number of the proposal
 * @param title of the proposal
 */
public record Deadline(Kind kind, long number, String title, LocalDate day) {

    /** What is due. */
    public enum Kind {
        /** The city's answer. */
        ANSWER,
        /** The last day of a vote. */
        BALLOT
    }
}
