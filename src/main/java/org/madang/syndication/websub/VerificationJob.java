package org.madang.syndication.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Asks a subscriber's own server whether it wants a feed, or wants it no more. */
@ApplicationScoped
public class VerificationJob implements Job {

    static final String NAME = "websub-verification";

    @Inject
    SubscriptionService subscriptions;

    @Inject
    SubscriberCalls calls;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var id = UUID.fromString(key);
        subscriptions.request(id).ifPresent(request -> subscriptions.answered(id, calls.confirms(request)));
        return Optional.empty();
    }
}
