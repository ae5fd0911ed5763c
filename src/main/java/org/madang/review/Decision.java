package org.madang.review;

import org.madang.proposal.ProposalStatus;

/** What a department decides about a proposal. */
public enum Decision {
    ADOPTED(ProposalStatus.ADOPTED),
    PARTLY_ADOPTED(ProposalStatus.PARTLY_ADOPTED),
    NOT_ADOPTED(ProposalStatus.NOT_ADOPTED);

    private final ProposalStatus status;

    Decision(ProposalStatus status) {
        this.status = status;
    }

    /** The status that the proposal takes. */
    public ProposalStatus status() {
        return status;
    }
}
