package org.madang.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list.
 *
 * @param number of its proposal
 * @param endsOn when it is to be done; null if nobody said
 * @param next the next milestone's name; null if none is left
 * @param doneAt null until it is done
 */
public record CommitmentRow(
        long number,
        String title,
        String language,
        String department,
        int percent,
        CommitmentFilter.State state,
        @Nullable LocalDate endsOn,
        @Nullable String next,
        @Nullable LocalDate nextDueOn,
        Instant changedAt,
        @Nullable Instant doneAt) {}
