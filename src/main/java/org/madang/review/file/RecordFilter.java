package org.madang.review.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the record are wanted; a null part does not narrow it.
 *
 * @param actor handle
 * @param text part of what was before or after
 * @param from the first day, in the city's time
 * @param to the last day
 */
public record RecordFilter(
        @Nullable Long proposal,
        @Nullable String actor,
        @Nullable DeskAction action,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null, null);

    /** What was done with one proposal. */
    public static RecordFilter about(long proposal) {
        return new RecordFilter(proposal, null, null, null, null, null);
    }
}
