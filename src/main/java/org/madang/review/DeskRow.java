package org.madang.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;

/**
 * A proposal as the staff desk shows it.
 *
 * @param officer handle of the officer who is to answer
 * @param dueInWorkingDays working days left; negative when overdue, null while no day is set
 * @param tags slugs of its tags for policy review
 */
public record DeskRow(
        UUID id,
        long number,
        String title,
        ProposalStatus status,
        @Nullable String topic,
        @Nullable String neighbourhood,
        Instant submittedAt,
        @Nullable String department,
        @Nullable String officer,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueInWorkingDays,
        boolean overdue,
        int supports,
        int importedSupports,
        int comments,
        List<String> tags) {}
