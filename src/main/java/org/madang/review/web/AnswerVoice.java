package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.review.Answer;
import org.madang.review.ReviewService;
import org.madang.review.answering.AnswerQuestion;
import org.madang.review.answering.EchoService;
import org.madang.review.answering.Helpful;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** What residents say to the last answer of this page's proposal. Called {@code answerVoice} in pages. */
@Named("answerVoice")
@RequestScoped
public class AnswerVoice {

    /** Fewer than this many voices are not told apart. */
    private static final long FEW = 5;

    @Inject
    EchoService echoes;

    @Inject
    ReviewService reviews;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    private Map<Helpful, Long> ratings;
    private AnswerQuestion asked;
    private boolean sawQuestion;
    private String question;
    private String reply;

    /** The last of the answers; null if there is none. */
    public @Nullable Answer last(List<Answer> answers) {
        return answers.isEmpty() ? null : answers.get(answers.size() - 1);
    }

    public void rate(long number, String helpful) {
        var chosen = Arrays.stream(Helpful.values())
                .filter(one -> one.name().equals(helpful))
                .findFirst()
                .orElse(null);
        act(() -> echoes.rate(number, chosen), "/proposals/" + number, "answer-rated");
    }

    public void ask(long number) {
        act(() -> echoes.askBack(number, question), "/proposals/" + number, "asked-back");
    }

    public void reply(long number) {
        act(() -> echoes.reply(number, reply), "/desk/" + number, "replied");
    }

    private void act(Runnable step, String address, String notice) {
        if (errors.allow(step)) {
            Onward.to(address, notice);
        }
    }

    /** How many said that it helped, in part, or not; nothing while they are few. */
    public Map<Helpful, Long> ratings(UUID answer) {
        if (ratings == null) {
            ratings = echoes.ratings(answer);
            if (ratings.values().stream().mapToLong(Long::longValue).sum() < FEW) {
                ratings = Map.of();
            }
        }
        return ratings;
    }

    /** How many said this. */
    public long said(UUID answer, String helpful) {
        return ratings(answer).getOrDefault(Helpful.valueOf(helpful), 0L);
    }

    /** What the author asked back; null if nothing. */
    public @Nullable AnswerQuestion asked(UUID answer) {
        if (!sawQuestion) {
            asked = echoes.question(answer).orElse(null);
            sawQuestion = true;
        }
        return asked;
    }

    public boolean isRater() {
        return current.isSignedIn() && current.may(Action.RATE_ANSWER);
    }

    /** Whether the signed-in person may ask back now. */
    public boolean mayAsk(Proposal proposal, UUID answer) {
        return current.isSignedIn() && current.may(Action.ASK_BACK, proposal) && asked(answer) == null;
    }

    /** Whether the signed-in person may reply now. */
    public boolean mayReply(Proposal proposal, UUID answer) {
        return current.may(Action.ANSWER_PROPOSAL, proposal)
                && asked(answer) != null
                && !asked(answer).isReplied();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
