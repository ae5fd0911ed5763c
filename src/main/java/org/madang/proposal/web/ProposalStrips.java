package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalFilter.Sort;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.PageRequest;

/** The proposals that the first page shows: those that gather support, and those just answered. */
@Named
@RequestScoped
public class ProposalStrips {

    private static final int MOST = 4;

    @Inject
    ProposalService proposals;

    private List<ProposalCard> gathering;
    private List<ProposalCard> answered;

    /** Open ones, the most supported first. */
    public List<ProposalCard> getGathering() {
        if (gathering == null) {
            var open = new ProposalFilter(ProposalStatus.OPEN, null, null, null, null, Sort.SUPPORTS);
            gathering = proposals.list(open, PageRequest.first(MOST)).items();
        }
        return gathering;
    }

    /** The last to be answered first. */
    public List<ProposalCard> getAnswered() {
        if (answered == null) {
            answered = proposals
                    .list(ProposalFilter.ALL.sorted(Sort.ANSWERED), PageRequest.first(MOST))
                    .items();
        }
        return answered;
    }
}
