package org.madang.proposal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as lists show it.
 *
 * @param supports given here
 * @param importedSupports given where it comes from
 * @param department slug of the office that has it
 * @param dueOn last day for the answer
 */
public record ProposalCard(
        long number,
        String title,
        @Nullable String authorHandle,
        @Nullable String authorName,
        @Nullable String topic,
        @Nullable String neighbourhood,
        ProposalStatus status,
        Instant submittedAt,
        @Nullable String department,
        @Nullable LocalDate dueOn,
        @Nullable Instant answeredAt,
        int supports,
        int importedSupports,
        int comments) {}
