package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.review.Answer;
import org.madang.review.answering.AnswerVersion;
import org.madang.review.answering.DraftService;
import org.madang.review.answering.RevisionService;
import org.madang.shared.web.CurrentPage;

/** The form by which a department mends its public answer. Called {@code answerRevisions} in pages. */
@Named("answerRevisions")
@RequestScoped
public class AnswerRevisions {

    @Inject
    RevisionService revisions;

    @Inject
    DraftService drafts;

    @Inject
    CurrentPerson current;

    @Inject
    CaseWatch watch;

    @Inject
    CurrentPage page;

    private final AnswerFields fields = new AnswerFields();
    private String reason;
    private boolean loaded;

    /** The fields as the answer says it now. */
    public AnswerFields fields(List<Answer> answers) {
        if (!loaded && !answers.isEmpty()) {
            loaded = true;
            fields.load(answers.get(answers.size() - 1).words());
        }
        return fields;
    }

    /** Whether the signed-in officer's department answered and may say it anew. */
    public boolean mayRevise(Proposal proposal, List<Answer> answers) {
        return !answers.isEmpty() && current.may(Action.ANSWER_PROPOSAL, proposal);
    }

    /** What waits for the second person; null if nothing does. */
    public @Nullable AnswerVersion waiting(long number) {
        return revisions.waiting(number).orElse(null);
    }

    /** Whether the signed-in person may be that second person. */
    public boolean mayApprove(Proposal proposal) {
        return drafts.mayApprove(proposal);
    }

    public void revise() {
        watch.act(number(), () -> revisions.revise(number(), fields.text(), reason), "answer-revised");
    }

    public void approve() {
        watch.act(number(), () -> revisions.approve(number()), "answer-revised");
    }

    public void drop() {
        watch.act(number(), () -> revisions.drop(number()), "revision-dropped");
    }

    private long number() {
        return page.number("number");
    }

    public AnswerFields getFields() {
        return fields;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
