package org.madang.syndication.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets subscriptions whose lease is over, and wishes that were never confirmed. */
@ApplicationScoped
public class OldSubscriptions implements Routine {

    @Inject
    SubscriptionService subscriptions;

    @Override
    public String name() {
        return "old-subscriptions";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        subscriptions.forgetOld();
    }
}
