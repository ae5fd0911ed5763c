package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.proposal.ProposalService;

/** Who wants to hear of a proposal: supporters and authors unless they say no, others if they say yes. */
@ApplicationScoped
@Transactional
public class FollowService {

    @Inject
    FollowRepository follows;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** The signed-in person wants to hear of a proposal, or no more; asking twice changes nothing. */
    public boolean follow(long number, boolean wants) {
        var person = current.require(Action.FOLLOW).id();
        var proposal = proposals.read(number);
        proposal.requirePublic();
        follows.set(proposal.getId(), person, wants, clock.instant());
        return wants;
    }

    /** Whether the signed-in person is told of its steps; no for visitors. */
    public boolean follows(UUID proposal) {
        var person = current.orNull();
        return person != null && follows.listens(proposal, person.id());
    }

    /** The same for the proposal of that number. */
    public boolean follows(long number) {
        return follows(proposals.read(number).getId());
    }
}
