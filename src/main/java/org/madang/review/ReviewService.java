package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.StepAction;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.review.routing.AssignmentService;
import org.madang.shared.ClockProducer;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** What staff do with proposals: tag, assign, answer. Each method is one transaction and one step in public. */
@ApplicationScoped
@Transactional
public class ReviewService {

    private static final int SOON = 3;
    private static final int MOST_EXPORTED = 10_000;

    @Inject
    ReviewRepository reviews;

    @Inject
    ProposalService proposals;

    @Inject
    AssignmentService assignments;

    @Inject
    CaseFile file;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Event<ProposalAnswered> answered;

    @Inject
    Clock clock;

    /** The tags for policy review, each with its meaning. */
    public Map<Named, String> tags() {
        return reviews.tags();
    }

    /** Adds the tags that are new; what is there keeps its meaning. */
    public void addTags(Map<Named, String> tags) {
        tags.forEach(reviews::addTag);
    }

    /** Slugs of the tags of a proposal. */
    public List<String> tagsOf(UUID proposal) {
        return reviews.tagsOf(proposal);
    }

    /** The public answers to a proposal, the oldest first. */
    public List<Answer> answers(UUID proposal) {
        return reviews.answers(proposal);
    }

    /** Staff set the tags of a proposal; those that were there and are not named go. */
    public List<String> tag(long number, @Nullable Collection<String> tags) {
        var officer = current.require(Action.TAG_PROPOSAL);
        var proposal = proposals.read(number);
        Set<String> wanted = new LinkedHashSet<>(tags == null ? List.of() : tags);
        var known = new HashSet<>(reviews.tagsOf(proposal.getId()));
        reviews.tags().keySet().forEach(tag -> known.add(tag.slug()));
        if (!known.containsAll(wanted)) {
            throw DomainException.invalid("tags", "unknown-tag");
        }
        var now = clock.instant();
        var before = reviews.tagsOf(proposal.getId());
        if (!Set.copyOf(before).equals(wanted)) {
            reviews.tag(proposal.getId(), wanted, officer.id(), now);
            file.step(proposal, StepAction.TAGGED, officer.department(), "", now);
            file.record(DeskAction.TAGGED, number, String.join(", ", before), String.join(", ", wanted));
        }
        return List.copyOf(wanted);
    }

    /** As {@link AssignmentService#assign}. */
    public Proposal assign(
            long number, @Nullable String department, @Nullable String officerHandle, @Nullable LocalDate due) {
        return assignments.assign(number, department, officerHandle, due);
    }

    /**
     * The department that has the proposal answers it in public.
     *
     * @throws DomainException {@code not-your-department} for staff of another one; {@code approval-needed} where the
     *     department has a head, who reads it first
     */
    public Answer answer(long number, AnswerText text) {
        var officer = current.require(Action.ANSWER_PROPOSAL);
        var proposal = proposals.read(number);
        validator.check(text);
        var decision = text.decision();
        if (decision == null) {
            throw DomainException.invalid("decision", "required");
        }
        if (proposal.getStatus() != ProposalStatus.UNDER_REVIEW) {
            proposal.getStatus().to(decision.status());
        }
        current.require(Action.ANSWER_PROPOSAL, proposal);
        text.requireComplete();
        if (needsApproval(officer)) {
            throw DomainException.conflict("approval-needed");
        }
        return publish(proposal, officer.id(), null, text, clock.instant());
    }

    /** Whether what this officer writes is read by a second person first: the department has a head who is another. */
    public boolean needsApproval(SignedIn officer) {
        var department = officer.department();
        return department != null && reviews.hasHead(department, officer.id());
    }

    /** Makes an answer public; part of the caller's transaction, which has asked who may. */
    public Answer publish(Proposal proposal, UUID officer, @Nullable UUID approvedBy, AnswerText text, Instant at) {
        var decision = text.requireComplete();
        return answer(proposal, officer, approvedBy, text, decision, at);
    }

    Answer answer(
            Proposal proposal,
            UUID officer,
            @Nullable UUID approvedBy,
            AnswerText text,
            Decision decision,
            Instant at) {
        proposal.decide(decision.status(), at);
        var department = Objects.requireNonNull(proposal.getDepartment());
        var answer = new Answer(proposal.getId(), department, officer, approvedBy, text, at);
        reviews.add(answer);
        file.step(proposal, StepAction.ANSWERED, department, "", at);
        file.record(DeskAction.ANSWERED, proposal.getNumber(), "", decision + ": " + text.text());
        reviews.flush();
        answered.fire(new ProposalAnswered(proposal.ref(), decision, department, at));
        return answer;
    }

    /** The last of the next three working days: what is due by then is due soon. */
    public LocalDate soon() {
        return calendar.after(clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate(), SOON);
    }

    /**
     * Makes sure that nobody changed the proposal since its version was read; part of the caller's transaction.
     *
     * @throws DomainException {@code out-of-date}
     */
    private void requireUnchanged(long number, int seenVersion) {
        if (proposals.read(number).getVersion() != seenVersion) {
            throw DomainException.conflict("out-of-date");
        }
    }

    /** As {@link #assign(long, String, String, LocalDate)}, unless somebody changed the proposal meanwhile. */
    public Proposal assign(
            long number,
            int seenVersion,
            @Nullable String department,
            @Nullable String officerHandle,
            @Nullable LocalDate due) {
        requireUnchanged(number, seenVersion);
        return assign(number, department, officerHandle, due);
    }

    /** As {@link #answer(long, AnswerText)}, unless somebody changed the proposal meanwhile. */
    public Answer answer(long number, int seenVersion, AnswerText text) {
        requireUnchanged(number, seenVersion);
        return answer(number, text);
    }

    /** A page of the staff desk; staff, auditors and admins only. */
    public Page<DeskRow> desk(DeskFilter filter, PageRequest request) {
        current.require(Action.READ_DESK);
        var today = clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate();
        return new Page<>(reviews.rows(filter, request, today, calendar), reviews.count(filter, today), request);
    }

    /** How many rows the desk has on all pages. */
    public long count(DeskFilter filter) {
        current.require(Action.READ_DESK);
        return reviews.count(
                filter, clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate());
    }

    /** The rows of the desk for a file, at most {@value #MOST_EXPORTED}. */
    public List<DeskRow> export(DeskFilter filter) {
        current.require(Action.READ_DESK);
        var today = clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate();
        return reviews.first(filter, MOST_EXPORTED, today, calendar);
    }

    /** What each department has to answer now; only those that have something. */
    public List<DepartmentFigures> openByDepartment() {
        return reviews.openByDepartment(
                clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate());
    }

    /** Whether the last day for the answer has passed without one. */
    public boolean isOverdue(Proposal proposal) {
        var due = proposal.getDueOn();
        return due != null
                && proposal.getAnsweredAt() == null
                && due.isBefore(clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate());
    }

    /**
     * Working days until the day of an answer; negative when it has passed.
     *
     * @param due null if none is set
     */
    public @Nullable Integer dueInWorkingDays(@Nullable LocalDate due) {
        return due == null
                ? null
                : calendar.between(
                        clock.instant().atZone(ClockProducer.CITY_ZONE).toLocalDate(), due);
    }
}
