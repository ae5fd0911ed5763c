package org.madang.vote.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.madang.proposal.WordingGuard;
import org.madang.shared.DomainException;

/** What is voted on stays what it is until the vote is over. */
@ApplicationScoped
public class BallotWording implements WordingGuard {

    @Inject
    BallotRepository ballots;

    @Override
    public void requireFree(UUID proposal) {
        if (ballots.findShared(proposal)
                .filter(ballot -> ballot.getState() == Ballot.State.OPEN)
                .isPresent()) {
            throw DomainException.conflict("ballot-open");
        }
    }
}
