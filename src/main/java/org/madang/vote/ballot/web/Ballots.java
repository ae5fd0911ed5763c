package org.madang.vote.ballot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.vote.ballot.Ballot;
import org.madang.vote.ballot.BallotService;

/** Whether there is a vote on the proposal of this page. */
@Named
@RequestScoped
public class Ballots {

    @Inject
    BallotService service;

    private Optional<Ballot> ballot;

    /** Null if there is none. */
    public @Nullable Ballot of(UUID proposal) {
        if (ballot == null) {
            ballot = service.find(proposal);
        }
        return ballot.orElse(null);
    }
}
