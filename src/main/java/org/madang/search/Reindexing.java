package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.madang.jobs.Job;

/** Makes the index anew from the database; once more if texts that came meanwhile were missed or stand there twice. */
@ApplicationScoped
public class Reindexing implements Job {

    static final String NAME = "reindex";
    static final String ALL = "all";

    private static final Duration ONCE_MORE = Duration.ofMinutes(5);
    private static final Logger LOG = System.getLogger(Reindexing.class.getName());

    @Inject
    IndexRepository index;

    @Inject
    IndexService service;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        try {
            index.rebuild();
            service.madeAnew();
            LOG.log(Level.INFO, "The index is made anew");
            return service.isWhole()
                    ? Optional.empty()
                    : Optional.of(clock.instant().plus(ONCE_MORE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(clock.instant());
        }
    }
}
