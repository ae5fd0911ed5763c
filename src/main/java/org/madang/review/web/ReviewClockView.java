package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.clock.AnswerClock;
import org.madang.review.clock.ClockService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /review/clock.xhtml}: the department stops its clock for a public reason, and starts it again. */
@jakarta.inject.Named
@RequestScoped
public class ReviewClockView {

    @Inject
    ClockService clocks;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private AnswerClock clock;
    private String reason;

    @PostConstruct
    void load() {
        proposal = proposals.read(page.number("number"));
        clock = clocks.of(proposal.getId()).orElse(null);
    }

    public void stop() {
        act(() -> clocks.stop(proposal.getNumber(), reason), "clock-stopped");
    }

    /** Asks the author to revise the proposal. */
    public void askForRevision() {
        act(() -> clocks.askForRevision(proposal.getNumber(), reason), "revision-asked");
    }

    public void start() {
        act(() -> clocks.start(proposal.getNumber()), "clock-started");
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to("/desk/" + proposal.getNumber(), notice);
        }
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Null while no department has the proposal. */
    public @Nullable AnswerClock getClock() {
        return clock;
    }

    /** Whether the signed-in officer may stop or start it now. */
    public boolean isMine() {
        return clock != null
                && proposal.getAnsweredAt() == null
                && current.may(Action.RUN_CLOCK, proposal)
                && (proposal.getStatus() == ProposalStatus.UNDER_REVIEW
                        || proposal.getStatus() == ProposalStatus.REVISION_ASKED);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
