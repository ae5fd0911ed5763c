package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalFilter.Sort;
import org.madang.proposal.ProposalService;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** The signed-in person's own proposals, for the person's page. */
@Named
@RequestScoped
public class MyProposals {

    private static final int MOST = 10;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    private List<Proposal> drafts;
    private Page<ProposalCard> submitted;

    /** The newest first. */
    public List<Proposal> getDrafts() {
        if (drafts == null) {
            drafts = proposals.myDrafts();
        }
        return drafts;
    }

    /** The newest first. */
    public Page<ProposalCard> getSubmitted() {
        if (submitted == null) {
            var mine = new ProposalFilter(null, null, null, null, current.get().handle(), Sort.NEWEST);
            submitted = proposals.list(mine, PageRequest.first(MOST));
        }
        return submitted;
    }
}
