package org.madang.review;

import java.util.List;
import org.madang.proposal.ProposalStatus;

/** What a department decides about a proposal. */
public enum Decision {
    ADOPTED(ProposalStatus.ADOPTED, "basis", "schedule"),
    PARTLY_ADOPTED(ProposalStatus.PARTLY_ADOPTED, "basis", "budget", "schedule"),
    NOT_ADOPTED(ProposalStatus.NOT_ADOPTED, "basis");

    private final ProposalStatus status;
    private final List<String> needs;

    Decision(ProposalStatus status, String... needs) {
        this.status = status;
        this.needs = List.of(needs);
    }

    /** The parts of an answer that it needs beside its reasons: {@code basis}, {@code budget}, {@code schedule}. */
    public List<String> needs() {
        return needs;
    }

    /** The status that the proposal takes. */
    public ProposalStatus status() {
        return status;
    }
}
