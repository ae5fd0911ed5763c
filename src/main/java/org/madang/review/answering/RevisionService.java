package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.review.Answer;
import org.madang.review.AnswerText;
import org.madang.review.ReviewService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;
import org.madang.shared.TextDiff;

/** How a public answer is mended, in the open: every wording stays readable with its reason. */
@ApplicationScoped
@Transactional
public class RevisionService {

    /** A public wording, and what it changed in the one before. */
    public record Change(AnswerVersion version, List<TextDiff.Part> parts) {}

    @Inject
    RevisionRepository revisions;

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    DraftService drafts;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /**
     * The department that answered last says it anew. Where it has a head, the head reads it first.
     *
     * @param words with the decision that was made: another decision is another answer
     * @throws DomainException {@code not-answered}, {@code other-decision}, {@code revision-waits}, {@code nothing-changed}
     */
    public AnswerVersion revise(long number, AnswerText words, @Nullable String why) {
        var officer = current.require(Action.ANSWER_PROPOSAL);
        var proposal = proposals.read(number);
        var answer = last(proposal);
        current.require(Action.ANSWER_PROPOSAL, proposal);
        validator.check(words);
        if (words.requireComplete() != answer.getDecision()) {
            throw DomainException.invalid("decision", "other-decision");
        }
        var reason = RequiredText.of("reason", why, AnswerVersion.MAX_REASON);
        if (words.equals(answer.words())) {
            throw DomainException.invalid("text", "nothing-changed");
        }
        if (waiting(answer).isPresent()) {
            throw DomainException.conflict("revision-waits");
        }
        var now = clock.instant();
        keepFirst(answer);
        var version = new AnswerVersion(answer, words, reason, officer.id(), now);
        revisions.add(version);
        if (reviews.needsApproval(officer)) {
            file.record(DeskAction.ANSWER_SUBMITTED, number, answer.getText(), words.text());
        } else {
            publish(proposal, answer, version, null, now);
        }
        return version;
    }

    private void keepFirst(Answer answer) {
        if (revisions.of(answer.getId()).isEmpty()) {
            var first = new AnswerVersion(answer, answer.words(), "", answer.getOfficerId(), answer.getPublishedAt());
            first.publish(null, answer.getPublishedAt());
            revisions.add(first);
        }
    }

    /** The second person lets the waiting wording be public. */
    public void approve(long number) {
        var second = second(number);
        var proposal = proposals.read(number);
        var answer = last(proposal);
        var version = waiting(answer).orElseThrow(() -> DomainException.conflict("not-put-up"));
        version.refuseWriter(second);
        publish(proposal, answer, version, second, clock.instant());
    }

    /** The second person, or who wrote it, takes the waiting wording back. */
    public void drop(long number) {
        second(number);
        var version = waiting(last(proposals.read(number))).orElseThrow(() -> DomainException.conflict("not-put-up"));
        revisions.remove(version);
        file.record(
                DeskAction.ANSWER_RETURNED,
                number,
                version.getText(),
                last(proposals.read(number)).getText());
    }

    private UUID second(long number) {
        var person = current.require(Action.APPROVE_ANSWER).id();
        var proposal = proposals.read(number);
        if (!drafts.mayApprove(proposal)) {
            current.require(Action.APPROVE_ANSWER, proposal);
        }
        return person;
    }

    private void publish(
            Proposal proposal, Answer answer, AnswerVersion version, @Nullable UUID approver, Instant now) {
        var before = answer.getText();
        version.publish(approver, now);
        answer.revise(version.words(answer), approver, now);
        file.step(proposal, StepAction.ANSWER_REVISED, answer.getDepartment(), version.getReason(), now);
        file.record(DeskAction.ANSWER_REVISED, proposal.getNumber(), before, version.getText());
    }

    /** The wording that waits for the second person; for those who read the desk alone. */
    public Optional<AnswerVersion> waiting(long number) {
        current.require(Action.READ_DESK);
        var answers = reviews.answers(proposals.read(number).getId());
        return answers.isEmpty() ? Optional.empty() : waiting(answers.get(answers.size() - 1));
    }

    private Optional<AnswerVersion> waiting(Answer answer) {
        return revisions.of(answer.getId()).stream()
                .filter(one -> one.getPublishedAt() == null)
                .findFirst();
    }

    private Answer last(Proposal proposal) {
        var answers = reviews.answers(proposal.getId());
        if (answers.isEmpty()) {
            throw DomainException.conflict("not-answered");
        }
        return answers.get(answers.size() - 1);
    }

    /** Every public wording of an answer and what it changed, the newest first; nothing if it was never changed. */
    public List<Change> changes(UUID answer) {
        List<Change> changes = new ArrayList<>();
        AnswerVersion before = null;
        for (var one : revisions.of(answer)) {
            if (one.getPublishedAt() != null) {
                changes.add(
                        0,
                        new Change(one, TextDiff.between(before == null ? one.whole() : before.whole(), one.whole())));
                before = one;
            }
        }
        return changes;
    }
}
