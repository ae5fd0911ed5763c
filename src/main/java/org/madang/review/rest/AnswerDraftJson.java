package org.madang.review.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.review.Decision;
import org.madang.review.answering.AnswerDraft;

/**
 * An answer that is not public yet.
 *
 * @param remark why the second person gave it back; empty if nobody did
 * @param publishAt when it is to be public; null until it is approved
 */
@Schema(name = "AnswerDraft")
public record AnswerDraftJson(
        AnswerDraft.Status status,
        @Nullable @Schema(nullable = true) Decision decision,
        String text,
        String basis,
        String budget,
        String schedule,
        Instant writtenAt,
        String remark,
        @Nullable @Schema(nullable = true) Instant publishAt) {

    static AnswerDraftJson of(AnswerDraft draft) {
        return new AnswerDraftJson(
                draft.getStatus(),
                draft.getDecision(),
                draft.getText(),
                draft.getBasis(),
                draft.getBudget(),
                draft.getSchedule(),
                draft.getWrittenAt(),
                draft.getRemark(),
                draft.getPublishAt());
    }

    /** When an approved answer is to be public; now if left out. */
    @Schema(name = "AnswerApproval")
    public record ApprovalJson(
            @Nullable @Schema(nullable = true) Instant publishAt) {}
}
