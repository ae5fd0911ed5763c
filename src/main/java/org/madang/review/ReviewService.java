package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.content.ContentChanged;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.StepAction;
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

    @Inject
    ReviewRepository reviews;

    @Inject
    ProposalService proposals;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Event<ContentChanged> changed;

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
        var known = reviews.tags().keySet().stream().map(Named::slug).toList();
        if (!known.containsAll(wanted)) {
            throw DomainException.invalid("tags", "unknown-tag");
        }
        var now = clock.instant();
        if (!Set.copyOf(reviews.tagsOf(proposal.getId())).equals(wanted)) {
            reviews.tag(proposal.getId(), wanted, officer.id(), now);
            step(proposal, StepAction.TAGGED, officer.department(), "", now);
        }
        return List.copyOf(wanted);
    }

    /**
     * Staff give a proposal to a department.
     *
     * @param officerHandle who of the department is to answer; null to leave that to it
     * @param due the last day for the answer; null for a month from today (Rules on Citizens' Proposals), moved to the
     *     next working day
     */
    public Proposal assign(
            long number, @Nullable String department, @Nullable String officerHandle, @Nullable LocalDate due) {
        var by = current.require(Action.ASSIGN_PROPOSAL);
        var proposal = proposals.read(number);
        if (city.department(department).isEmpty() || department == null) {
            throw DomainException.invalid("department", "unknown-department");
        }
        var now = clock.instant();
        var today = now.atZone(ClockProducer.CITY_ZONE).toLocalDate();
        if (due != null && due.isBefore(today)) {
            throw DomainException.invalid("due", "in-the-past");
        }
        if (due != null && due.isAfter(today.plusYears(1))) {
            throw DomainException.invalid("due", "too-far", Map.of("max", today.plusYears(1)));
        }
        if (due != null && !calendar.isWorkingDay(due)) {
            throw DomainException.invalid("due", "not-a-working-day");
        }
        var answerBy = due == null ? calendar.onOrAfter(today.plusMonths(1)) : due;
        var officer = officer(officerHandle, department);
        return assign(proposal, department, officer, answerBy, by.id(), now);
    }

    private @Nullable UUID officer(@Nullable String handle, String department) {
        if (handle == null || handle.isBlank()) {
            return null;
        }
        var row = reviews.officer(handle).orElseThrow(() -> DomainException.invalid("officer", "unknown-officer"));
        if (!department.equals(row[1])) {
            throw DomainException.invalid("officer", "officer-of-another-department");
        }
        return (UUID) row[0];
    }

    private Proposal assign(
            Proposal proposal, String department, @Nullable UUID officer, LocalDate due, UUID by, Instant at) {
        proposal.assign(department, officer, due);
        reviews.add(new Assignment(proposal.getId(), department, officer, due, by, at));
        step(proposal, StepAction.ASSIGNED, department, "", at);
        reviews.flush();
        return proposal;
    }

    /**
     * The department that has the proposal answers it in public.
     *
     * @throws DomainException {@code not-your-department} for staff of another one
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
        if (decision != Decision.NOT_ADOPTED && text.schedule().isEmpty()) {
            throw DomainException.invalid("schedule", "required");
        }
        return answer(proposal, officer.id(), text, decision, clock.instant());
    }

    private Answer answer(Proposal proposal, UUID officer, AnswerText text, Decision decision, Instant at) {
        proposal.decide(decision.status(), at);
        var department = Objects.requireNonNull(proposal.getDepartment());
        var answer = new Answer(proposal.getId(), department, officer, text, decision, at);
        reviews.add(answer);
        step(proposal, StepAction.ANSWERED, department, "", at);
        reviews.flush();
        answered.fire(new ProposalAnswered(proposal.ref(), decision, department, at));
        return answer;
    }

    private void step(Proposal proposal, StepAction action, @Nullable String department, String reason, Instant at) {
        proposals.record(proposal, action, department, reason, at);
        changed.fire(new ContentChanged(proposal.ref(), at));
    }

    /** Brings in tags that were set earlier. */
    public void bringInTags(long number, Collection<String> tags, Person by, Instant at) {
        var proposal = proposals.read(number);
        reviews.tag(proposal.getId(), tags, by.getId(), at);
        step(proposal, StepAction.TAGGED, by.getDepartment(), "", at);
    }

    /** Brings in an assignment that was made earlier. */
    public void bringInAssignment(long number, String department, Person officer, LocalDate due, Instant at) {
        assign(proposals.read(number), department, officer.getId(), calendar.onOrAfter(due), officer.getId(), at);
    }

    /** Brings in an answer that was given earlier. */
    public void bringInAnswer(long number, Person officer, AnswerText text, Instant at) {
        var decision = Objects.requireNonNull(text.decision());
        answer(proposals.read(number), officer.getId(), text, decision, at);
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
