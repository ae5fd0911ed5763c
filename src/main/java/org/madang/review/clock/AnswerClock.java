package org.madang.review.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.review.calendar.HalfDay;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.shared.DomainException;

/**
 * The clock of a proposal's answer: begun when a department gets the proposal, stopped for a public reason and started
 * again with the half working days that were left, and ended by the answer. It keeps how its last day came about, so that the
 * day can be worked out anew when the calendar changes.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class AnswerClock {

    public static final int MAX_REASON = 2_000;

    @Id
    private UUID proposalId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ClockRule rule;

    private LocalDate fromOn;
    private boolean fromAfternoon;
    private int halves;
    private LocalDate receivedOn;

    @Nullable
    private Instant stoppedAt;

    private String stoppedFor = "";
    private int halvesLeft;

    protected AnswerClock() {} // for Jakarta Persistence

    AnswerClock(UUID proposal, LocalDate today) {
        proposalId = proposal;
        rule = ClockRule.MONTH;
        fromOn = today;
        receivedOn = today;
    }

    /** From now on until the day that somebody chose; null for the month that the rules give, from today. */
    void set(@Nullable LocalDate chosen, LocalDate today) {
        rule = chosen == null ? ClockRule.MONTH : ClockRule.CHOSEN;
        fromOn = chosen == null ? today : chosen;
        fromAfternoon = false;
        halves = 0;
    }

    /** Another department has the proposal from today on; the clock goes on as it was. */
    void received(LocalDate today) {
        receivedOn = today;
    }

    /** The last day as the calendar stands. */
    LocalDate due(WorkingCalendar calendar) {
        return rule.due(new HalfDay(fromOn, fromAfternoon), halves, calendar);
    }

    /**
     * Stands still from now on.
     *
     * @throws DomainException {@code clock-stands}, or {@code already-late}: what has passed is not undone
     */
    void stop(String reason, Instant now, WorkingCalendar calendar) {
        if (isStopped()) {
            throw DomainException.conflict("clock-stands");
        }
        var due = due(calendar);
        var half = HalfDay.at(now);
        if (due.isBefore(half.day())) {
            throw DomainException.conflict("already-late");
        }
        stoppedAt = now;
        stoppedFor = reason;
        halvesLeft = calendar.halvesLeft(half, due);
    }

    /**
     * Runs again, with the half working days that were left.
     *
     * @throws DomainException {@code clock-runs}
     */
    void start(Instant now) {
        if (!isStopped()) {
            throw DomainException.conflict("clock-runs");
        }
        var half = HalfDay.at(now);
        rule = ClockRule.HALVES;
        fromOn = half.day();
        fromAfternoon = half.afternoon();
        halves = halvesLeft;
        stoppedAt = null;
        stoppedFor = "";
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    /** Since when it stands still; null while it runs. */
    public @Nullable Instant getStoppedAt() {
        return stoppedAt;
    }

    /** Why it stands still, for everybody to read; empty while it runs. */
    public String getStoppedFor() {
        return stoppedFor;
    }

    /** Working days that are left once it runs again, halves counted as such; of no meaning while it runs. */
    public double getDaysLeft() {
        return halvesLeft / 2.0;
    }

    /** The day on which the department that has the proposal got it. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }
}
