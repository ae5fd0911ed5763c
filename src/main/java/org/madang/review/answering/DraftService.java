package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.Answer;
import org.madang.review.AnswerText;
import org.madang.review.ReviewService;
import org.madang.review.department.StandInService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;

/** How an answer is written, approved by a second person and published. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class DraftService {

    private static final Duration FARTHEST = Duration.ofDays(30);

    @Inject
    AnsweringRepository answers;

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    StandInService standIns;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /** The draft of a proposal's answer; for those who read the desk alone. */
    public Optional<AnswerDraft> of(long number) {
        current.require(Action.READ_DESK);
        return answers.draft(proposals.read(number).getId());
    }

    /**
     * Keeps what was written so far; nothing is required of it yet. What was put up or approved begins anew.
     *
     * @param seenVersion the version of the draft that was written on, 0 for none; null not to compare
     * @throws DomainException {@code out-of-date} if somebody wrote on it meanwhile
     */
    public AnswerDraft save(long number, AnswerText words, @Nullable Integer seenVersion) {
        var by = current.require(Action.ANSWER_PROPOSAL);
        var proposal = mine(number, Action.ANSWER_PROPOSAL);
        requireLengths(words);
        var department = Objects.requireNonNull(proposal.getDepartment());
        var known = answers.draft(proposal.getId());
        if (seenVersion != null
                && seenVersion != known.map(AnswerDraft::getVersion).orElse(0)) {
            throw DomainException.conflict("out-of-date");
        }
        var before = known.map(AnswerDraft::getText).orElse("");
        known.ifPresent(draft -> draft.write(department, words, by.id(), clock.instant()));
        var draft = known.orElseGet(() -> {
            var fresh = new AnswerDraft(proposal.getId(), department, words, by.id(), clock.instant());
            answers.add(fresh);
            return fresh;
        });
        file.record(DeskAction.ANSWER_DRAFTED, number, before, words.decision() + ": " + words.text());
        answers.flush();
        return draft;
    }

    private static void requireLengths(AnswerText words) {
        requireLength("text", words.text(), Answer.MAX_TEXT);
        requireLength("basis", words.basis(), Answer.MAX_PART);
        requireLength("budget", words.budget(), Answer.MAX_PART);
        requireLength("schedule", words.schedule(), Answer.MAX_PART);
    }

    private static void requireLength(String field, String text, int max) {
        if (text.length() > max) {
            throw DomainException.invalid(field, "too-long", Map.of("max", max));
        }
    }

    /**
     * Puts the answer up for the second person.
     *
     * @throws DomainException {@code invalid} with every part that its decision needs and that is missing
     */
    public AnswerDraft submit(long number, AnswerText words, @Nullable Integer seenVersion) {
        RequiredText.of("text", words.text(), Answer.MAX_TEXT);
        var draft = save(number, words, seenVersion);
        draft.submit();
        took(DeskAction.ANSWER_SUBMITTED, number, AnswerDraft.Status.DRAFT, draft, "");
        return draft;
    }

    /** The second person gives it back with a remark. */
    public AnswerDraft giveBack(long number, @Nullable String why) {
        var draft = draft(mine(number, Action.APPROVE_ANSWER));
        var remark = RequiredText.of("remark", why, AnswerDraft.MAX_REMARK);
        var before = draft.getStatus();
        draft.giveBack(remark);
        took(DeskAction.ANSWER_RETURNED, number, before, draft, remark);
        return draft;
    }

    private void took(DeskAction action, long number, AnswerDraft.Status before, AnswerDraft draft, String words) {
        file.record(action, number, before.name(), (draft.getStatus() + " " + words).strip());
    }

    /**
     * The second person approves it.
     *
     * @param publishAt when it is to be public; null for now
     * @throws DomainException {@code own-draft} for who wrote it; {@code in-the-past} and {@code too-far} for the time
     */
    public void approve(long number, @Nullable Instant publishAt) {
        var by = current.require(Action.APPROVE_ANSWER);
        var proposal = mine(number, Action.APPROVE_ANSWER);
        var draft = draft(proposal);
        var now = clock.instant();
        if (publishAt != null && publishAt.isBefore(now)) {
            throw DomainException.invalid("publishAt", "in-the-past");
        }
        if (publishAt != null && publishAt.isAfter(now.plus(FARTHEST))) {
            throw DomainException.invalid("publishAt", "too-far", Map.of("max", now.plus(FARTHEST)));
        }
        var before = draft.getStatus();
        draft.approve(by.id(), publishAt == null ? now : publishAt);
        took(DeskAction.ANSWER_APPROVED, number, before, draft, String.valueOf(publishAt == null ? now : publishAt));
        if (publishAt == null) {
            publish(proposal, draft);
        }
        answers.flush();
    }

    private void publish(Proposal proposal, AnswerDraft draft) {
        reviews.publish(proposal, draft.getWrittenBy(), draft.getApprovedBy(), draft.words(), clock.instant());
        answers.remove(draft);
    }

    /** What was approved for a time that has come. */
    public List<UUID> due() {
        return answers.due(clock.instant());
    }

    /** Publishes one of them, unless somebody took it back or gave the proposal away meanwhile. */
    public void publishDue(UUID id) {
        var draft = answers.lock(id).filter(d -> d.getStatus() == AnswerDraft.Status.APPROVED);
        draft.ifPresent(ready -> {
            var proposal = proposals.read(answers.number(ready.getProposalId()));
            if (proposal.getStatus() == ProposalStatus.UNDER_REVIEW && proposal.isHeldBy(ready.getDepartment())) {
                publish(proposal, ready);
            } else {
                answers.remove(ready);
            }
        });
    }

    private Proposal mine(long number, Action action) {
        current.require(action);
        var proposal = proposals.read(number);
        if (proposal.getStatus() != ProposalStatus.UNDER_REVIEW) {
            proposal.getStatus().to(ProposalStatus.NOT_ADOPTED);
        }
        if (!isStandIn(action, proposal)) {
            current.require(action, proposal);
        }
        return proposal;
    }

    /** Who stands in for somebody of the department approves as they would. */
    private boolean isStandIn(Action action, Proposal proposal) {
        var department = proposal.getDepartment();
        return action == Action.APPROVE_ANSWER
                && department != null
                && standIns.actsFor(current.get().id(), department);
    }

    /** Whether the signed-in person may approve answers of the department that has the proposal. */
    public boolean mayApprove(Proposal proposal) {
        return current.may(Action.APPROVE_ANSWER)
                && (current.may(Action.APPROVE_ANSWER, proposal) || isStandIn(Action.APPROVE_ANSWER, proposal));
    }

    private AnswerDraft draft(Proposal proposal) {
        var draft = answers.draft(proposal.getId()).orElseThrow(() -> DomainException.conflict("not-put-up"));
        if (!proposal.isHeldBy(draft.getDepartment())) {
            throw DomainException.conflict("not-put-up");
        }
        return draft;
    }
}
