package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.madang.account.Person;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.review.file.CaseFile;
import org.madang.review.routing.AssignmentService;

/** Brings in what staff did earlier or elsewhere, as it was then. */
@ApplicationScoped
@Transactional
public class ReviewIntake {

    @Inject
    ReviewRepository reviews;

    @Inject
    ReviewService service;

    @Inject
    AssignmentService assignments;

    @Inject
    ProposalService proposals;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CaseFile file;

    /** Brings in tags that were set earlier. */
    public void bringInTags(long number, Collection<String> tags, Person by, Instant at) {
        var proposal = proposals.read(number);
        reviews.tag(proposal.getId(), tags, by.getId(), at);
        file.step(proposal, StepAction.TAGGED, by.getDepartment(), "", at);
    }

    /** Brings in an assignment that was made earlier. */
    public void bringInAssignment(long number, String department, Person officer, LocalDate due, Instant at) {
        assignments.bringIn(number, department, officer.getId(), calendar.onOrAfter(due), at);
    }

    /** Brings in an answer that was given earlier. */
    public void bringInAnswer(long number, Person officer, AnswerText text, Instant at) {
        var decision = Objects.requireNonNull(text.decision());
        service.answer(proposals.read(number), officer.getId(), null, text, decision, at);
    }
}
