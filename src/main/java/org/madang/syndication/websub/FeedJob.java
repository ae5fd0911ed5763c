package org.madang.syndication.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;
import org.madang.shared.DomainException;
import org.madang.syndication.feed.Feeds;

/** Sends a feed as it is now to one subscriber. */
@ApplicationScoped
public class FeedJob implements Job {

    static final String NAME = "websub-feed";

    @Inject
    SubscriptionService subscriptions;

    @Inject
    SubscriberCalls calls;

    @Inject
    Feeds feeds;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return subscriptions
                .find(UUID.fromString(key.substring(0, key.indexOf('|'))))
                .flatMap(subscription -> feed(subscription).flatMap(feed -> send(subscription, feed)));
    }

    /** Empty if what it was of is gone, such as a writer who left. */
    private Optional<Feeds.Document> feed(Subscription subscription) {
        try {
            return feeds.read(subscription.topic());
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> send(Subscription subscription, Feeds.Document feed) {
        switch (calls.send(subscription, feed)) {
            case ARRIVED -> subscriptions.arrived(subscription.id());
            case ENDED -> subscriptions.ended(subscription.id());
            default -> {
                return subscriptions.failed(subscription.id());
            }
        }
        return Optional.empty();
    }
}
