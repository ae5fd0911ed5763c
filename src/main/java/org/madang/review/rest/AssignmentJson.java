package org.madang.review.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;

/**
 * Which department has a proposal.
 *
 * @param department slug; null while none has it
 * @param officer handle of who of the department is to answer; null to leave that to it
 * @param due last day for the answer
 * @param dueInWorkingDays working days left; negative when it has passed
 * @param overdue whether it has passed and the proposal is not answered
 */
@Schema(name = "Assignment")
public record AssignmentJson(
        ProposalStatus status,
        @Nullable @Schema(nullable = true) String department,
        @Nullable @Schema(nullable = true) String officer,
        @Nullable @Schema(nullable = true) LocalDate due,
        @Nullable @Schema(nullable = true) Integer dueInWorkingDays,
        boolean overdue) {

    /**
     * To whom a proposal is given.
     *
     * @param department slug, see /departments
     * @param officer handle
     * @param due a working day; a month from today if left out
     */
    @Schema(name = "AssignmentText")
    public record TextJson(
            @Nullable @Schema(required = true) String department,
            @Nullable @Schema(nullable = true) String officer,
            @Nullable @Schema(nullable = true) LocalDate due) {}
}
