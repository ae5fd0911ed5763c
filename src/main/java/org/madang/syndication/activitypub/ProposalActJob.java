package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Tells the city's followers what became of a proposal. */
@ApplicationScoped
public class ProposalActJob implements Job {

    static final String NAME = "activitypub-proposal";

    @Inject
    ProposalActs acts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        acts.tell(UUID.fromString(key.substring(0, key.indexOf('|'))));
        return Optional.empty();
    }
}
