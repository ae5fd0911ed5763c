package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Finds out which inboxes an act of ours goes to. */
@ApplicationScoped
public class FanOutJob implements Job {

    static final String NAME = "activitypub-fan-out";

    @Inject
    OutboxService outbox;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        outbox.fanOut(UUID.fromString(key));
        return Optional.empty();
    }
}
