package org.madang.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.jobs.Job;
import org.madang.media.Thumbnail;

/** Asks one account for its news, again and again; more and more seldom while it does not answer. */
@ApplicationScoped
public class SourceJob implements Job {

    static final String NAME = "hub-source";

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 6;
    private static final Logger LOG = System.getLogger(SourceJob.class.getName());

    @Inject
    SourceSteps steps;

    @Inject
    SourceCalls calls;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var source = steps.source(UUID.fromString(key));
        return source.map(this::read).map(pause -> clock.instant().plus(pause));
    }

    private Duration read(Source source) {
        try {
            steps.answered(source, calls.read(source)).forEach(this::copy);
            return EVERY;
        } catch (SourceCalls.Unread e) {
            LOG.log(Level.INFO, "Account {0} could not be read: {1}", source.id(), e.code);
            steps.failed(source, e.code);
            return pause(source.failures() + 1, e.retryAfter);
        }
    }

    private void copy(SourceSteps.Wanted wanted) {
        calls.picture(wanted.picture())
                .flatMap(Thumbnail::of)
                .ifPresent(thumbnail -> steps.picture(wanted.item(), thumbnail));
    }

    /** @param failures how many in a row, from 1 */
    static Duration pause(int failures, @Nullable Duration asked) {
        var grown = EVERY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var pause = grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
        return asked != null && asked.compareTo(pause) > 0 && asked.compareTo(Duration.ofDays(1)) < 0 ? asked : pause;
    }
}
