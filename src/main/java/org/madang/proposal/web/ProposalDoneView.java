package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /proposal/done.xhtml}: the number, and what happens next. */
@Named
@RequestScoped
public class ProposalDoneView {

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPage page;

    private Proposal proposal;

    @PostConstruct
    void load() {
        proposal = proposals.readOwn(page.number("number"));
    }

    public Proposal getProposal() {
        return proposal;
    }
}
