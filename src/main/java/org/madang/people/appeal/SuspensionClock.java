package org.madang.people.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Ends an appeal against a suspension when the panel's time is over; kept in the database till then. */
@ApplicationScoped
public class SuspensionClock implements Job {

    static final String NAME = "suspension-clock";

    @Inject
    SuspensionPanelService panel;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return panel.tick(UUID.fromString(key));
    }
}
