package org.madang.moderation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Ends a case of the panel when its time is over; kept in the database till then. */
@ApplicationScoped
public class PanelClock implements Job {

    /** Its name in the queue. */
    public static final String NAME = "panel-clock";

    @Inject
    PanelService panel;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return panel.tick(UUID.fromString(key));
    }
}
