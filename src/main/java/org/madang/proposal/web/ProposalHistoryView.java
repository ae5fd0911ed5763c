package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalHistory;
import org.madang.proposal.ProposalHistory.Change;
import org.madang.proposal.ProposalService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /proposal/history.xhtml}: what was changed in a proposal, when and why. */
@Named
@RequestScoped
public class ProposalHistoryView {

    @Inject
    ProposalService proposals;

    @Inject
    ProposalHistory history;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private List<Change> changes;

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.read(page.number("number"));
            proposal.requirePublic();
        }
        return proposal;
    }

    /** The newest first. */
    public List<Change> getChanges() {
        if (changes == null) {
            changes = history.changes(getProposal().getNumber());
        }
        return changes;
    }
}
