package org.madang.review.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.proposal.course.CourseTaken;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.RequiredText;

/** Writes and reads the case file of a proposal. Each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
public class CaseFile {

    @Inject
    CaseFileRepository repository;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** A public step: everybody reads it in the proposal's timeline. */
    public void step(Proposal proposal, StepAction action, @Nullable String department, String reason, Instant at) {
        proposals.record(proposal, action, department, reason, at);
        changed.fire(new ContentChanged(proposal.ref(), at));
    }

    /**
     * A line for auditors about what the signed-in person, or the clock by itself, just did.
     *
     * @param before what was there; empty where nothing was
     * @param after what is there now; empty where nothing is
     */
    public void record(DeskAction action, @Nullable Long proposal, String before, String after) {
        var actor = current.orNull();
        repository.add(new DeskRecord(
                actor == null ? null : actor.id(),
                actor == null ? null : actor.department(),
                action,
                proposal,
                before,
                after,
                clock.instant()));
    }

    /** What the department does further with a proposal is on record, too. */
    void taken(@Observes CourseTaken step) {
        record(DeskAction.COURSE_TAKEN, step.number(), step.before().name(), step.after() + " " + step.note());
    }

    /** Staff write something down for each other. */
    public void note(long number, @Nullable String typed) {
        var author = current.require(Action.WRITE_NOTE);
        var proposal = proposals.read(number);
        var text = RequiredText.of("note", typed, CaseNote.MAX_TEXT);
        repository.add(new CaseNote(proposal.getId(), author.id(), text, clock.instant()));
        record(DeskAction.NOTED, number, "", text);
    }

    /** The notes about a proposal, the oldest first; for those who read the desk alone. */
    public List<NoteRow> notes(long number) {
        current.require(Action.READ_DESK);
        return repository.notes(proposals.read(number).getId());
    }

    /** What was done at the desk, the newest first; for auditors and admins. */
    public Page<DeskRecordRow> records(RecordFilter filter, PageRequest request) {
        current.require(Action.READ_RECORDS);
        return repository.records(filter, request);
    }

    /** What was done with a proposal since a moment, the newest first: what somebody missed who typed meanwhile. */
    public List<DeskRecordRow> since(long number, Instant moment) {
        current.require(Action.READ_DESK);
        return repository.records(RecordFilter.about(number), PageRequest.first(20)).items().stream()
                .filter(row -> row.at().isAfter(moment))
                .toList();
    }
}
