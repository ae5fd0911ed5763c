package org.madang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import org.madang.content.ContentChanged;
import org.madang.jobs.JobQueue;
import org.madang.media.PictureService;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalMoved;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.review.Decision;
import org.madang.review.ProposalAnswered;
import org.madang.review.ReviewService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;
import org.madang.shared.RequiredText;

/** How commitments come about and are followed. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class CommitmentService {

    @Inject
    CommitmentRepository commitments;

    @Inject
    ProposalService proposals;

    @Inject
    ReviewService reviews;

    @Inject
    PictureService pictures;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    JobQueue jobs;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** Whoever adopts a proposal is committed to it, with what the answer says of schedule and budget. */
    void answered(@Observes ProposalAnswered event) {
        var proposal = event.proposal().id();
        if (event.decision() == Decision.NOT_ADOPTED
                || commitments.find(proposal).isPresent()) {
            return;
        }
        var answers = reviews.answers(proposal);
        var answer = answers.get(answers.size() - 1);
        var promise = answer.getSchedule().isEmpty() ? answer.getText() : answer.getSchedule();
        commitments.add(new Commitment(
                proposal,
                event.department(),
                promise.substring(0, Math.min(promise.length(), Commitment.MAX_PROMISE)),
                answer.getBudget(),
                event.at()));
    }

    /** What the city says is done is asked about later. */
    void moved(@Observes ProposalMoved event) {
        if (event.action() == StepAction.FINISHED) {
            commitments.find(event.proposal().id()).ifPresent(commitment -> {
                var ask = commitment.finish(event.at());
                jobs.add(DoneQuestion.NAME, commitment.getProposalId().toString(), ask);
            });
        }
    }

    /** The commitment to a proposal with everything that is public about it; empty if there is none. */
    public Optional<CommitmentCourse> of(UUID proposal) {
        return commitments
                .find(proposal)
                .map(commitment -> new CommitmentCourse(
                        commitment,
                        commitments.milestones(proposal),
                        commitments.reports(proposal),
                        DoneVoices.of(commitments.voices(proposal))));
    }

    /** All commitments that the filter lets through, the latest changed first. */
    public Page<CommitmentRow> list(CommitmentFilter filter, PageRequest request) {
        return commitments.list(filter, today(), request);
    }

    /** How many the filter lets through. */
    public long count(CommitmentFilter filter) {
        return commitments.count(filter, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
    }

    /**
     * The department in charge says anew what is done, from which budget, and until when.
     *
     * @param seenVersion the version that was changed; null not to compare
     * @throws DomainException {@code no-commitment}, {@code commitment-done}, {@code not-your-department}, {@code
     *     out-of-date}
     */
    public void plan(
            long number,
            @Nullable String promise,
            @Nullable String budget,
            @Nullable LocalDate endsOn,
            @Nullable Integer seenVersion) {
        var proposal = ours(number);
        var commitment = commitment(proposal);
        if (seenVersion != null && seenVersion != commitment.getVersion()) {
            throw DomainException.conflict("out-of-date");
        }
        var words = RequiredText.of("promise", promise, Commitment.MAX_PROMISE);
        var money = PlainText.line(budget);
        if (money.length() > Commitment.MAX_BUDGET) {
            throw DomainException.invalid("budget", "too-long", Map.of("max", Commitment.MAX_BUDGET));
        }
        var before = told(commitment);
        commitment.plan(words, money, endsOn, clock.instant());
        took(proposal, StepAction.COMMITTED, "", DeskAction.COMMITTED, before, told(commitment));
    }

    private static String told(Commitment commitment) {
        return (commitment.getEndsOn() == null ? "–" : commitment.getEndsOn()) + " · " + commitment.getBudget() + " · "
                + commitment.getPromise();
    }

    /** The department in charge sets a milestone. */
    public Milestone addMilestone(long number, @Nullable String title, @Nullable LocalDate dueOn) {
        var proposal = ours(number);
        var commitment = commitment(proposal);
        var words = RequiredText.of("milestone", title, Milestone.MAX_TITLE);
        if (dueOn == null) {
            throw DomainException.invalid("dueOn", "required");
        }
        var now = clock.instant();
        commitment.changed(now);
        var milestone = new Milestone(proposal.getId(), words, dueOn, now);
        commitments.add(milestone);
        changed.fire(new ContentChanged(proposal.ref(), now));
        file.record(DeskAction.COMMITTED, number, "", dueOn + " " + words);
        return milestone;
    }

    /** The department in charge takes a milestone out. */
    public void removeMilestone(long number, UUID id) {
        var proposal = ours(number);
        var milestone = milestone(proposal, id);
        commitments.remove(milestone);
        changed.fire(new ContentChanged(proposal.ref(), clock.instant()));
        file.record(DeskAction.COMMITTED, number, milestone.getDueOn() + " " + milestone.getTitle(), "");
    }

    /** A milestone is reached today. */
    public void reach(long number, UUID id) {
        var proposal = ours(number);
        var milestone = milestone(proposal, id);
        milestone.reach(today());
        took(
                proposal,
                StepAction.PROGRESS,
                milestone.getTitle(),
                DeskAction.PROGRESS,
                milestone.getDueOn() + " " + milestone.getTitle(),
                milestone.getReachedOn() + " " + milestone.getTitle());
    }

    /** The department in charge says how far it is, in words and pictures in Markdown. */
    public ProgressReport report(long number, @Nullable Long percent, @Nullable String text) {
        var proposal = ours(number);
        var commitment = commitment(proposal);
        var words = RequiredText.of("text", text, ProgressReport.MAX_TEXT);
        if (percent == null) {
            throw DomainException.invalid("percent", "required");
        }
        var now = clock.instant();
        var before = commitment.getPercent() + "%";
        commitment.reach(Math.toIntExact(Math.max(-1, Math.min(percent, Integer.MAX_VALUE))), now);
        var report =
                new ProgressReport(proposal.getId(), commitment.getDepartment(), commitment.getPercent(), words, now);
        commitments.add(report);
        pictures.show(proposal.getId(), words, false);
        took(proposal, StepAction.PROGRESS, "", DeskAction.PROGRESS, before, commitment.getPercent() + "% " + words);
        return report;
    }

    private void took(
            Proposal proposal, StepAction step, String reason, DeskAction action, String before, String after) {
        file.step(proposal, step, proposal.getDepartment(), reason, clock.instant());
        file.record(action, proposal.getNumber(), before, after);
    }

    private Proposal ours(long number) {
        current.require(Action.KEEP_COMMITMENT);
        var proposal = proposals.read(number);
        current.require(Action.KEEP_COMMITMENT, proposal);
        return proposal;
    }

    private Commitment commitment(Proposal proposal) {
        return commitments.find(proposal.getId()).orElseThrow(() -> DomainException.conflict("no-commitment"));
    }

    private Milestone milestone(Proposal proposal, UUID id) {
        var milestone = commitments
                .milestone(id)
                .filter(one -> one.getProposalId().equals(proposal.getId()))
                .orElseThrow(DomainException::notFound);
        commitment(proposal).changed(clock.instant());
        return milestone;
    }
}
