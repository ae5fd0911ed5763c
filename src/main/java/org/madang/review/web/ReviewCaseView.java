package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.review.Answer;
import org.madang.review.ReviewService;
import org.madang.shared.Named;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /review/case.xhtml}: one proposal with all that staff do with it. */
@jakarta.inject.Named
@RequestScoped
public class ReviewCaseView {

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CaseWatch watch;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private int version;
    private List<String> tags;
    private List<Answer> answers;
    private final AssignmentFields assignment = new AssignmentFields();

    @PostConstruct
    void load() {
        proposal = proposals.read(page.number("number"));
        version = proposal.getVersion();
        tags = reviews.tagsOf(proposal.getId());
        assignment.load(proposal, accounts.staff());
    }

    /** Sets the tags for policy review. */
    public void tag() {
        act(() -> reviews.tag(proposal.getNumber(), tags), "tagged");
    }

    /** Gives the proposal to a department. */
    public void assign() {
        act(
                () -> reviews.assign(
                        proposal.getNumber(),
                        version,
                        assignment.getDepartment(),
                        assignment.getOfficer(),
                        assignment.dueOn()),
                "assigned");
    }

    private void act(Runnable step, String notice) {
        if (!watch.act(proposal.getNumber(), step, notice)) {
            proposal = proposals.read(proposal.getNumber());
            version = proposal.getVersion();
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Whether the signed-in officer's department has it and it waits for the answer. */
    public boolean isToAnswer() {
        return proposal.getStatus() == ProposalStatus.UNDER_REVIEW && current.may(Action.ANSWER_PROPOSAL, proposal);
    }

    /** Whether it can still be given to a department. */
    public boolean isToAssign() {
        return proposal.getStatus() == ProposalStatus.UNDER_REVIEW
                || proposal.getStatus().mayBecome(ProposalStatus.UNDER_REVIEW);
    }

    public List<Answer> getAnswers() {
        if (answers == null) {
            answers = reviews.answers(proposal.getId());
        }
        return answers;
    }

    public List<ProposalStep> getSteps() {
        return proposals.steps(proposal.getId());
    }

    /** The tags for policy review with what each means. */
    public List<Map.Entry<Named, String>> getAllTags() {
        return List.copyOf(reviews.tags().entrySet());
    }

    public List<Person> getOfficers() {
        return accounts.staff();
    }

    public AssignmentFields getAssignment() {
        return assignment;
    }

    /** The version that the officer saw. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }
}
