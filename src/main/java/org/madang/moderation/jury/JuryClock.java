package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Draws a jury when its public value is there, and ends it when its time is over; kept in the database till then. */
@ApplicationScoped
public class JuryClock implements Job {

    /** Its name in the queue. */
    public static final String NAME = "jury-clock";

    @Inject
    JuryService juries;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return juries.tick(UUID.fromString(key));
    }
}
