package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/**
 * Puts deliveries into the queue that fell out of it: when a writer asks for another attempt at the very moment in
 * which the last one ends, that attempt takes its place in the queue away.
 */
@ApplicationScoped
public class StrandedDeliveries implements Routine {

    private static final Duration LATE = Duration.ofMinutes(2);

    @Inject
    DeliverySteps steps;

    @Override
    public String name() {
        return "stranded-deliveries";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        steps.requeue(LATE);
    }
}
