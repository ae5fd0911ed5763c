package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/**
 * What time does to a text that was flagged: a fold ends after 72 hours, flags get lighter, a wave is over. One piece of
 * work a text, due at the moment in question and kept in the database, so that no restart forgets it.
 */
@ApplicationScoped
public class ModerationClock implements Job {

    /** Its name in the queue. */
    public static final String NAME = "moderation-clock";

    @Inject
    FlagService flags;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return flags.look(UUID.fromString(key));
    }
}
