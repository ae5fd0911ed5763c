package org.madang.proposal.amendment;

import org.madang.proposal.Proposal;

/** A part of a proposal whose words can be amended. */
public enum Part {
    PROBLEM {
        @Override
        String of(Proposal proposal) {
            return proposal.getProblem();
        }
    },
    SOLUTION {
        @Override
        String of(Proposal proposal) {
            return proposal.getSolution();
        }
    },
    EFFECT {
        @Override
        String of(Proposal proposal) {
            return proposal.getEffect();
        }
    };

    /** What the proposal says there now; Markdown. */
    abstract String of(Proposal proposal);
}
