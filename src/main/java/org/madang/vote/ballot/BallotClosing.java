package org.madang.vote.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Closes a vote when its time is over. */
@ApplicationScoped
public class BallotClosing implements Job {

    static final String NAME = "ballot-closing";

    @Inject
    BallotSteps steps;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return steps.close(UUID.fromString(key));
    }
}
