package org.madang.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.review.DeskRow;

/**
 * A proposal as the staff desk shows it.
 *
 * @param officer handle of the officer who is to answer
 * @param due last day for the answer
 * @param dueInWorkingDays working days left; negative when overdue, null while no day is set
 * @param tags slugs of its tags for policy review
 */
@Schema(name = "DeskRow")
public record DeskRowJson(
        long number,
        String url,
        String title,
        ProposalStatus status,
        @Nullable @Schema(nullable = true) String topic,
        @Nullable @Schema(nullable = true) String neighbourhood,
        Instant submittedAt,
        @Nullable @Schema(nullable = true) String department,
        @Nullable @Schema(nullable = true) String officer,
        @Nullable @Schema(nullable = true) LocalDate due,
        @Nullable @Schema(nullable = true) Integer dueInWorkingDays,
        boolean overdue,
        int supports,
        int importedSupports,
        int comments,
        List<String> tags) {

    static DeskRowJson of(DeskRow row, String url) {
        return new DeskRowJson(
                row.number(),
                url,
                row.title(),
                row.status(),
                row.topic(),
                row.neighbourhood(),
                row.submittedAt(),
                row.department(),
                row.officer(),
                row.dueOn(),
                row.dueInWorkingDays(),
                row.overdue(),
                row.supports(),
                row.importedSupports(),
                row.comments(),
                row.tags());
    }
}
