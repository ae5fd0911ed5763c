package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStep;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /proposal/view.xhtml}. */
@Named
@RequestScoped
public class ProposalView {

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    private Proposal proposal;
    private List<ProposalStep> steps;

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.read(page.number("number"));
        }
        return proposal;
    }

    /** Its life so far, the oldest step first. */
    public List<ProposalStep> getSteps() {
        if (steps == null) {
            steps = proposals.steps(getProposal().getId());
        }
        return steps;
    }

    /** Whether it has more parts than one, so that each needs its heading. */
    public boolean isInParts() {
        return !getProposal().getSolution().isEmpty()
                || !getProposal().getEffect().isEmpty();
    }

    /** Whether the reader made it. */
    public boolean isOwn() {
        var me = current.orNull();
        return me != null && getProposal().isAuthor(me.id());
    }
}
