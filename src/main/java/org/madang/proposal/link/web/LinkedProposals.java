package org.madang.proposal.link.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.proposal.link.ProposalLink;
import org.madang.proposal.link.ProposalLinks;

/** What joins the proposal of this page to others. */
@Named
@RequestScoped
public class LinkedProposals {

    @Inject
    ProposalLinks links;

    private List<ProposalLink> all;

    /** All of them, duplicates first. */
    public List<ProposalLink> all(UUID proposal) {
        if (all == null) {
            all = links.of(proposal);
        }
        return all;
    }

    /** Those that stand on the proposal's own page. */
    public List<ProposalLink> trusted(UUID proposal) {
        return all(proposal).stream().filter(ProposalLink::isTrusted).toList();
    }
}
