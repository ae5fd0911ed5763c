package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/**
 * Wants a delivery taken up again that has a further step: while its own job runs, the queue cannot be told so for that
 * job.
 */
@ApplicationScoped
public class FollowUpJob implements Job {

    static final String NAME = "delivery-follow-up";

    @Inject
    DeliverySteps steps;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        steps.requeue(UUID.fromString(key));
        return Optional.empty();
    }
}
