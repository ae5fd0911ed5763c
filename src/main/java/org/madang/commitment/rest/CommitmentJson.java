package org.madang.commitment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.commitment.Commitment;
import org.madang.commitment.CommitmentCourse;
import org.madang.commitment.DoneVoice;
import org.madang.commitment.DoneVoices;
import org.madang.commitment.Milestone;
import org.madang.commitment.ProgressReport;

/**
 * What the city does because it adopted a proposal.
 *
 * @param department slug of the one in charge
 * @param endsOn null if nobody said
 * @param askedAt when supporters were asked whether it is done; null before
 * @param voices what they say; a count is null while it is one to four
 */
@Schema(name = "Commitment")
public record CommitmentJson(
        String department,
        String promise,
        String budget,
        int percent,
        @Nullable @Schema(nullable = true) LocalDate endsOn,
        Instant madeAt,
        Instant changedAt,
        @Nullable @Schema(nullable = true) Instant doneAt,
        @Nullable @Schema(nullable = true) Instant askedAt,
        List<MilestoneJson> milestones,
        List<ReportJson> reports,
        VoicesJson voices) {

    /** A step on the way. */
    @Schema(name = "Milestone")
    public record MilestoneJson(
            UUID id,
            String title,
            LocalDate dueOn,
            @Nullable @Schema(nullable = true) LocalDate reachedOn) {

        static MilestoneJson of(Milestone one) {
            return new MilestoneJson(one.getId(), one.getTitle(), one.getDueOn(), one.getReachedOn());
        }
    }

    /** How far it was on a day. */
    @Schema(name = "ProgressReport")
    public record ReportJson(Instant at, String department, int percent, String text, String textHtml) {

        static ReportJson of(ProgressReport one) {
            return new ReportJson(one.getAt(), one.getDepartment(), one.getPercent(), one.getText(), one.getTextHtml());
        }
    }

    /** What supporters say. */
    @Schema(name = "DoneVoices")
    public record VoicesJson(
            @Nullable @Schema(nullable = true) Long yes,
            @Nullable @Schema(nullable = true) Long partly,
            @Nullable @Schema(nullable = true) Long no) {

        static VoicesJson of(DoneVoices voices) {
            return new VoicesJson(voices.yes(), voices.partly(), voices.no());
        }
    }

    /** What is done, from which budget and until when. */
    @Schema(name = "CommitmentPlan")
    public record PlanJson(
            @Nullable @Schema(required = true, maxLength = Commitment.MAX_PROMISE)
            String promise,

            @Nullable @Schema(maxLength = Commitment.MAX_BUDGET)
            String budget,

            @Nullable @Schema(nullable = true) LocalDate endsOn) {}

    /** A new milestone. */
    @Schema(name = "MilestoneText")
    public record MilestoneTextJson(
            @Nullable @Schema(required = true, maxLength = Milestone.MAX_TITLE)
            String milestone,

            @Nullable @Schema(required = true) LocalDate dueOn) {}

    /** How far it is now. */
    @Schema(name = "ProgressReportText")
    public record ReportTextJson(
            @Nullable @Schema(required = true, minimum = "0", maximum = "100")
            Long percent,

            @Nullable @Schema(required = true, maxLength = ProgressReport.MAX_TEXT)
            String text) {}

    /** Whether it is done. */
    @Schema(name = "DoneVoiceChoice")
    public record VoiceJson(
            @Nullable @Schema(required = true) DoneVoice voice) {}

    static CommitmentJson of(CommitmentCourse course) {
        var one = course.commitment();
        return new CommitmentJson(
                one.getDepartment(),
                one.getPromise(),
                one.getBudget(),
                one.getPercent(),
                one.getEndsOn(),
                one.getMadeAt(),
                one.getChangedAt(),
                one.getDoneAt(),
                one.getAskedAt(),
                course.milestones().stream().map(MilestoneJson::of).toList(),
                course.reports().stream().map(ReportJson::of).toList(),
                VoicesJson.of(course.voices()));
    }
}
