package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.StepAction;
import org.madang.review.Answer;
import org.madang.review.ReviewService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.RequiredText;

/** What residents say to an answer: whether it helped, and one question back. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class EchoService {

    @Inject
    AnsweringRepository answers;

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /** How many said what to an answer. */
    public Map<Helpful, Long> ratings(UUID answer) {
        return answers.ratings(answer);
    }

    /** The question that was asked back; empty if none was. */
    public Optional<AnswerQuestion> question(UUID answer) {
        return answers.question(answer);
    }

    /** A verified resident says whether the last answer helped; saying it anew replaces what was said. */
    public void rate(long number, @Nullable Helpful helpful) {
        var by = current.require(Action.RATE_ANSWER);
        var proposal = proposals.read(number);
        if (helpful == null) {
            throw DomainException.invalid("helpful", "required");
        }
        answers.rate(last(proposal).getId(), by.id(), helpful, clock.instant());
        changed.fire(new ContentChanged(proposal.ref(), clock.instant()));
    }

    /**
     * The proposal's author asks back, once for each answer.
     *
     * @throws DomainException {@code asked-back-before}
     */
    public void askBack(long number, @Nullable String what) {
        current.require(Action.ASK_BACK);
        var proposal = proposals.read(number);
        current.require(Action.ASK_BACK, proposal);
        var answer = last(proposal);
        if (answers.question(answer.getId()).isPresent()) {
            throw DomainException.conflict("asked-back-before");
        }
        var question = RequiredText.of("question", what, AnswerQuestion.MAX_QUESTION);
        answers.add(new AnswerQuestion(answer.getId(), question, clock.instant()));
        file.step(proposal, StepAction.ASKED_BACK, null, "", clock.instant());
    }

    /** The department that answered replies, once. */
    public void reply(long number, @Nullable String what) {
        var by = current.require(Action.ANSWER_PROPOSAL);
        var proposal = proposals.read(number);
        current.require(Action.ANSWER_PROPOSAL, proposal);
        var question = answers.question(last(proposal).getId())
                .filter(asked -> !asked.isReplied())
                .orElseThrow(() -> DomainException.conflict("not-asked-back"));
        var reply = RequiredText.of("reply", what, AnswerQuestion.MAX_REPLY);
        question.reply(reply, by.id(), clock.instant());
        file.step(proposal, StepAction.ASKED_BACK_ANSWERED, proposal.getDepartment(), "", clock.instant());
        file.record(DeskAction.ASKED_BACK_ANSWERED, number, question.getQuestion(), reply);
    }

    private Answer last(Proposal proposal) {
        var all = reviews.answers(proposal.getId());
        if (all.isEmpty()) {
            throw DomainException.conflict("not-answered");
        }
        return all.get(all.size() - 1);
    }
}
