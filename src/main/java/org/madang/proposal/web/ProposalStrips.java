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

/** The few proposals that pages of other things show: those that gather support, the newest, those just answered. */
@Named
@RequestScoped
public class ProposalStrips {

    private static final int MOST = 4;

    @Inject
    ProposalService proposals;

    private List<ProposalCard> gathering;
    private List<ProposalCard> newest;
    private List<ProposalCard> answered;

    /** Open ones, the most supported first. */
    public List<ProposalCard> getGathering() {
        if (gathering == null) {
            var open = new ProposalFilter(ProposalStatus.OPEN, null, null, null, null, Sort.SUPPORTS);
            gathering = proposals.first(open, MOST);
        }
        return gathering;
    }

    /** The newest of a neighbourhood. */
    public List<ProposalCard> in(String neighbourhood) {
        return newest(new ProposalFilter(null, null, neighbourhood, null, null, Sort.NEWEST));
    }

    /** The newest on a topic. */
    public List<ProposalCard> on(String topic) {
        return newest(new ProposalFilter(null, topic, null, null, null, Sort.NEWEST));
    }

    /** The newest of a person. */
    public List<ProposalCard> by(String handle) {
        return newest(new ProposalFilter(null, null, null, null, handle, Sort.NEWEST));
    }

    private List<ProposalCard> newest(ProposalFilter filter) {
        if (newest == null) {
            newest = proposals.first(filter, MOST);
        }
        return newest;
    }

    /** The last to be answered first. */
    public List<ProposalCard> getAnswered() {
        if (answered == null) {
            answered = proposals.first(ProposalFilter.ALL.sorted(Sort.ANSWERED), MOST);
        }
        return answered;
    }
}
