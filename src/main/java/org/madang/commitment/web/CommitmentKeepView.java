package org.madang.commitment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.commitment.CommitmentCourse;
import org.madang.commitment.CommitmentService;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /commitment/keep.xhtml}: the department in charge plans what it promised and says how far it is. */
@Named
@RequestScoped
public class CommitmentKeepView {

    @Inject
    CommitmentService commitments;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private CommitmentCourse course;
    private int version;
    private String promise;
    private String budget;
    private String endsOn;
    private String milestone;
    private String dueOn;

    @PostConstruct
    void load() {
        current.require(Action.READ_DESK);
        proposal = proposals.read(page.number("number"));
        course = commitments.of(proposal.getId()).orElse(null);
        if (course != null) {
            var commitment = course.commitment();
            version = commitment.getVersion();
            promise = commitment.getPromise();
            budget = commitment.getBudget();
            endsOn =
                    commitment.getEndsOn() == null ? "" : commitment.getEndsOn().toString();
        }
    }

    public void plan() {
        act(
                () -> commitments.plan(proposal.getNumber(), promise, budget, day("endsOn", endsOn), version),
                "commitment-planned");
    }

    public void add() {
        act(() -> commitments.addMilestone(proposal.getNumber(), milestone, day("dueOn", dueOn)), "milestone-added");
    }

    /** A milestone is reached today. */
    public void reach(UUID id) {
        act(() -> commitments.reach(proposal.getNumber(), id), "milestone-reached");
    }

    /** Takes a milestone out. */
    public void remove(UUID id) {
        act(() -> commitments.removeMilestone(proposal.getNumber(), id), "milestone-removed");
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to("/desk/" + proposal.getNumber() + "/commitment", notice);
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "not-a-day");
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Null where nothing was adopted. */
    public @Nullable CommitmentCourse getCourse() {
        return course;
    }

    /** Whether the signed-in person's department is in charge, and it is not done. */
    public boolean isMine() {
        return course != null
                && course.commitment().getDoneAt() == null
                && current.may(Action.KEEP_COMMITMENT, proposal);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }
}
