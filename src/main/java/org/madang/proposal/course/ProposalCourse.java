package org.madang.proposal.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;

/**
 * What the department that has a proposal says of its further course, each time with a note that everybody reads. Each
 * method is one transaction and one step in public.
 */
@ApplicationScoped
@Transactional
public class ProposalCourse {

    /** The longest name of a body outside the city, in characters. */
    public static final int MAX_BODY = 100;

    /** The longest note, in characters: with the name of a body before it, it still fits the step. */
    public static final int MAX_NOTE = ProposalStep.MAX_REASON - MAX_BODY - 2;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<CourseTaken> taken;

    @Inject
    Event<ProposalStarted> started;

    @Inject
    Event<ProposalDone> done;

    @Inject
    Clock clock;

    /**
     * The city begins to do what it decided.
     *
     * @throws DomainException {@code impossible-step} unless it is adopted, in whole or in part; {@code invalid} with
     *     {@code note}; {@code not-your-department}
     */
    public Proposal start(long number, @Nullable String note) {
        var proposal = ours(number, ProposalStatus.IN_PROGRESS);
        var words = RequiredText.of("note", note, MAX_NOTE);
        var before = proposal.getStatus();
        proposal.start();
        var now = record(proposal, before, StepAction.STARTED, words);
        started.fire(new ProposalStarted(proposal.ref(), department(proposal), now));
        return proposal;
    }

    /** What the city decided is done; errors as with {@link #start}. */
    public Proposal finish(long number, @Nullable String note) {
        var proposal = ours(number, ProposalStatus.DONE);
        var words = RequiredText.of("note", note, MAX_NOTE);
        var before = proposal.getStatus();
        proposal.finish();
        var now = record(proposal, before, StepAction.FINISHED, words);
        done.fire(new ProposalDone(proposal.ref(), department(proposal), now));
        return proposal;
    }

    /**
     * Another body than the city decides on it, and gets it with this.
     *
     * @param body its name
     * @throws DomainException {@code impossible-step} once it is decided; {@code invalid} with {@code to} or {@code
     *     note}; {@code not-your-department}
     */
    public Proposal handOver(long number, @Nullable String body, @Nullable String note) {
        var proposal = ours(number, ProposalStatus.TRANSFERRED);
        var to = RequiredText.of("to", body, MAX_BODY);
        var words = RequiredText.of("note", note, MAX_NOTE);
        var before = proposal.getStatus();
        proposal.handOver();
        record(proposal, before, StepAction.TRANSFERRED, to + ": " + words);
        return proposal;
    }

    /** Whether the signed-in person may take a step of the course that is allowed now. */
    public boolean isOpenTo(Proposal proposal, ProposalStatus next) {
        return proposal.getStatus().mayBecome(next) && current.may(Action.MOVE_PROPOSAL, proposal);
    }

    private Proposal ours(long number, ProposalStatus next) {
        current.require(Action.MOVE_PROPOSAL);
        var proposal = proposals.read(number);
        proposal.getStatus().to(next);
        current.require(Action.MOVE_PROPOSAL, proposal);
        return proposal;
    }

    private Instant record(Proposal proposal, ProposalStatus before, StepAction action, String note) {
        var now = clock.instant();
        proposals.record(proposal, action, department(proposal), note, now);
        changed.fire(new ContentChanged(proposal.ref(), now));
        taken.fire(new CourseTaken(proposal.getNumber(), before, proposal.getStatus(), note));
        return now;
    }

    private static String department(Proposal proposal) {
        return Objects.requireNonNull(proposal.getDepartment());
    }
}
