package org.madang.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.review.clock.AnswerClock;
import org.madang.review.routing.Transfer;

/**
 * The clock of an answer.
 *
 * @param due the last day; null while it stands still
 * @param dueInWorkingDays working days left, a half counted as a whole; those that will be left while it stands still; negative once it is late
 * @param stoppedAt since when it stands still; null while it runs
 * @param stoppedFor why, empty while it runs
 */
@Schema(name = "AnswerClock")
public record ClockJson(
        @Nullable @Schema(nullable = true) LocalDate due,
        @Nullable @Schema(nullable = true) Integer dueInWorkingDays,
        boolean overdue,
        @Nullable @Schema(nullable = true) Instant stoppedAt,
        String stoppedFor) {

    static ClockJson of(
            AnswerClock clock, @Nullable LocalDate due, @Nullable Integer dueInWorkingDays, boolean overdue) {
        return new ClockJson(
                due,
                clock.isStopped() ? Integer.valueOf((int) Math.ceil(clock.getDaysLeft())) : dueInWorkingDays,
                overdue,
                clock.getStoppedAt(),
                clock.getStoppedFor());
    }

    /**
     * Why the clock is to stand still.
     *
     * @param revision whether the author is asked to revise the proposal
     */
    @Schema(name = "ClockPause")
    public record PauseJson(
            @Nullable @Schema(required = true, maxLength = Transfer.MAX_REASON)
            String reason,

            boolean revision) {}
}
