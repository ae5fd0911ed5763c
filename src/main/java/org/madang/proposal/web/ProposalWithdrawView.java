package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Visibility;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.PlainText;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /proposal/withdraw.xhtml}: the question before a proposal is taken back, or a draft deleted. */
@Named
@RequestScoped
public class ProposalWithdrawView {

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Proposal proposal;
    private String reason;

    @PostConstruct
    void load() {
        proposal = proposals.readOwn(page.number("number"));
        current.require(Action.WITHDRAW_PROPOSAL, proposal);
        if (!isDraft()) {
            proposal.requirePublic();
        }
    }

    /** Takes it back. */
    public void withdraw() {
        var notice = isDraft() ? "draft-deleted" : "proposal-withdrawn";
        errors.allow(() -> {
            proposals.withdraw(proposal.getNumber(), PlainText.line(reason));
            Onward.to("/account", notice);
        });
    }

    public boolean isDraft() {
        return proposal.getVisibility() == Visibility.DRAFT;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
