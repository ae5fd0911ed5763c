package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.shared.ClockProducer;
import org.madang.shared.web.Dates;
import org.madang.shared.web.Wording;

/** The clock that every proposal carries wherever it appears. Called {@code clocks} in pages. */
@Named("clocks")
@RequestScoped
public class ProposalClocks {

    @Inject
    WorkingCalendar calendar;

    @Inject
    Wording say;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    /**
     * What the clock does: {@code run}, {@code late}, {@code rest} while it stands still, {@code done} once
     * answered, and empty where no office has the proposal yet.
     */
    public String kind(ProposalStatus status, @Nullable LocalDate due, @Nullable Instant answered) {
        if (answered != null) {
            return "done";
        }
        if (status == ProposalStatus.REVISION_ASKED || status == ProposalStatus.UNDER_REVIEW && due == null) {
            return "rest";
        }
        if (due == null || !status.isOpenForSupport()) {
            return "";
        }
        return due.isBefore(today()) ? "late" : "run";
    }

    /** The words on the clock. */
    public String words(
            ProposalStatus status, @Nullable Instant submitted, @Nullable LocalDate due, @Nullable Instant answered) {
        return switch (kind(status, due, answered)) {
            case "done" -> submitted == null ? "" : say.count("clock.answered", dates.daysBetween(submitted, answered));
            case "rest" -> say.of("clock.resting", "n", 0);
            case "late" -> say.count("clock.late", Math.max(1, -calendar.between(today(), due)));
            case "run" -> running(due);
            default -> "";
        };
    }

    private String running(LocalDate due) {
        int days = calendar.between(today(), due);
        return days == 0 ? say.of("clock.today", "n", 0) : say.of("clock.running", "n", days);
    }

    private LocalDate today() {
        return clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate();
    }
}
