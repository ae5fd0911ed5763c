package org.madang.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalMoved;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.StepAction;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;

/** What happens to the clocks of answers. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
public class ClockService {

    /** So many days after it got the proposal a department may still ask its author to revise it (art. 6). */
    private static final int DAYS_TO_ASK = 7;

    @Inject
    ClockRepository clocks;

    @Inject
    ProposalService proposals;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CaseFile file;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** The clock of a proposal; empty while no department has it. */
    public Optional<AnswerClock> of(UUID proposal) {
        return clocks.find(proposal);
    }

    /**
     * The last day for a department that gets a proposal; part of the caller's transaction.
     *
     * @param chosen the day that somebody chose; null to let a clock that runs go on, or to give a new one its month
     * @param received whether the department did not have it before
     * @return null if the clock stands still
     */
    public @Nullable LocalDate begin(UUID proposal, @Nullable LocalDate chosen, LocalDate today, boolean received) {
        var known = clocks.lock(proposal);
        var answer = known.orElseGet(() -> new AnswerClock(proposal, today));
        if (chosen != null || known.isEmpty()) {
            answer.set(chosen, today);
        }
        if (received) {
            answer.received(today);
        }
        if (known.isEmpty()) {
            clocks.add(answer);
        }
        return answer.isStopped() ? null : answer.due(calendar);
    }

    /** Forgets the clock of a proposal that no department has any more; part of the caller's transaction. */
    public void end(UUID proposal) {
        clocks.lock(proposal).ifPresent(clocks::remove);
    }

    /**
     * The department that has the proposal stops its clock, for a reason that everybody reads.
     *
     * @throws DomainException {@code clock-stands}, {@code already-late}, {@code impossible-step}
     */
    public AnswerClock stop(long number, @Nullable String why) {
        var proposal = underReview(number);
        var reason = RequiredText.of("reason", why, AnswerClock.MAX_REASON);
        var answer = clock(proposal);
        answer.stop(reason, clock.instant(), calendar);
        return stopped(proposal, answer, null, StepAction.CLOCK_STOPPED, DeskAction.CLOCK_STOPPED);
    }

    /**
     * The department asks the author to revise the proposal; the clock stands still until then.
     *
     * @throws DomainException {@code too-late-to-ask} once seven days have gone by since the department got it
     */
    public AnswerClock askForRevision(long number, @Nullable String why) {
        var proposal = underReview(number);
        var reason = RequiredText.of("reason", why, AnswerClock.MAX_REASON);
        var answer = clock(proposal);
        var last = calendar.onOrAfter(answer.getReceivedOn().plusDays(DAYS_TO_ASK));
        if (today().isAfter(last)) {
            throw new DomainException(DomainException.Kind.CONFLICT, "too-late-to-ask", Map.of("day", last));
        }
        answer.stop(reason, clock.instant(), calendar);
        return stopped(
                proposal, answer, ProposalStatus.REVISION_ASKED, StepAction.REVISION_ASKED, DeskAction.REVISION_ASKED);
    }

    private AnswerClock stopped(
            Proposal proposal,
            AnswerClock answer,
            @Nullable ProposalStatus status,
            StepAction action,
            DeskAction recorded) {
        var before = String.valueOf(proposal.getDueOn());
        if (status == null) {
            proposal.runClock(null);
        } else {
            proposal.askForRevision();
        }
        file.step(proposal, action, proposal.getDepartment(), answer.getStoppedFor(), clock.instant());
        file.record(recorded, proposal.getNumber(), before, answer.getStoppedFor());
        clocks.flush();
        return answer;
    }

    /**
     * The department lets the clock run again, also where it does not wait any longer for a revision.
     *
     * @throws DomainException {@code clock-runs}
     */
    public AnswerClock start(long number) {
        current.require(Action.RUN_CLOCK);
        var proposal = proposals.read(number);
        current.require(Action.RUN_CLOCK, proposal);
        return start(proposal);
    }

    private AnswerClock start(Proposal proposal) {
        var answer = clock(proposal);
        var before = answer.getStoppedFor();
        answer.start(clock.instant());
        if (proposal.getStatus() == ProposalStatus.REVISION_ASKED) {
            proposal.reviewOn();
        }
        proposal.runClock(answer.due(calendar));
        file.step(proposal, StepAction.CLOCK_STARTED, proposal.getDepartment(), "", clock.instant());
        file.record(DeskAction.CLOCK_STARTED, proposal.getNumber(), before, String.valueOf(proposal.getDueOn()));
        clocks.flush();
        return answer;
    }

    /** Once its author has revised it, the department works on by itself. */
    void revised(@Observes ProposalMoved event) {
        if (event.action() == StepAction.REVISED && event.status() == ProposalStatus.REVISION_ASKED) {
            start(proposals.read(event.proposal().number()));
        }
    }

    /** Works out every running clock anew, as the calendar stands now. */
    public int recalculate() {
        var today = today();
        return clocks.running().stream()
                .mapToInt(batch -> clocks.move(batch, batch.rule().due(batch.from(), batch.halves(), calendar), today))
                .sum();
    }

    private Proposal underReview(long number) {
        current.require(Action.RUN_CLOCK);
        var proposal = proposals.read(number);
        if (proposal.getStatus() != ProposalStatus.UNDER_REVIEW) {
            proposal.getStatus().to(ProposalStatus.REVISION_ASKED);
            throw DomainException.conflict("clock-stands");
        }
        current.require(Action.RUN_CLOCK, proposal);
        return proposal;
    }

    private AnswerClock clock(Proposal proposal) {
        return clocks.lock(proposal.getId()).orElseThrow(() -> DomainException.conflict("no-clock"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
    }
}
