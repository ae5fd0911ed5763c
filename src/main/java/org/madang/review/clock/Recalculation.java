package org.madang.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import org.madang.jobs.Job;
import org.madang.jobs.JobQueue;
import org.madang.review.calendar.CalendarChanged;

/** Moves the last days of answers in the background when the calendar changes. */
@ApplicationScoped
public class Recalculation implements Job {

    private static final Logger LOG = System.getLogger(Recalculation.class.getName());
    private static final String NAME = "recalculate-clocks";

    @Inject
    ClockService clocks;

    @Inject
    JobQueue jobs;

    void want(@Observes CalendarChanged event) {
        jobs.add(NAME, "day-" + event.day());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        LOG.log(Level.INFO, "Moved {0} days after a change of the calendar: {1}", clocks.recalculate(), key);
        return Optional.empty();
    }
}
