package org.madang.open311.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.open311.RequestService;
import org.madang.open311.ServiceRequest;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalStatus;

/** The complaint that the proposal of this page became. Called {@code complaints} in pages. */
@Named("complaints")
@RequestScoped
public class PublicComplaint {

    @Inject
    RequestService requests;

    private ServiceRequest request;
    private boolean looked;

    /** Null where there is none; what was not handed over is not asked about. */
    public @Nullable ServiceRequest on(Proposal proposal) {
        if (!looked) {
            looked = true;
            request = proposal.getStatus() == ProposalStatus.TRANSFERRED
                    ? requests.ofProposal(proposal.getNumber()).orElse(null)
                    : null;
        }
        return request;
    }
}
