package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Makes copies of people's data in the background. */
@ApplicationScoped
public class ExportJob implements Job {

    static final String NAME = "data-export";

    @Inject
    ExportService exports;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        exports.make(UUID.fromString(key));
        return Optional.empty();
    }
}
