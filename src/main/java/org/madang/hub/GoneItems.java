package org.madang.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Looks within a day whether what we show is still at its source, where the feed does not tell any more. */
@ApplicationScoped
public class GoneItems implements Routine {

    private static final Duration AFTER = Duration.ofHours(20);
    private static final Duration SINCE = Duration.ofDays(60);
    private static final int AT_ONCE = 25;

    @Inject
    SourceSteps steps;

    @Inject
    SourceCalls calls;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "hub-gone-items";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        var now = clock.instant();
        steps.unchecked(now.minus(AFTER), now.minus(SINCE), AT_ONCE)
                .forEach(item -> steps.checked(item, calls.isGone(item.url())));
    }
}
