package org.madang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Brings files in, many lines at once; where that fails, line by line, so that one bad line stops nobody else. */
@ApplicationScoped
public class ImportWorker implements Job {

    static final String NAME = "import";

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    ImportSteps steps;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var id = UUID.fromString(key);
        while (next(id)) {
            if (Thread.currentThread().isInterrupted()) {
                return Optional.of(clock.instant());
            }
        }
        return Optional.empty();
    }

    private boolean next(UUID id) {
        try {
            return steps.next(id, AT_ONCE);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Import " + id + ": some lines failed together, now one by one", e);
            return oneByOne(id);
        }
    }

    private boolean oneByOne(UUID id) {
        boolean more = true;
        for (int i = 0; more && i < AT_ONCE; i++) {
            more = one(id);
        }
        return more;
    }

    private boolean one(UUID id) {
        try {
            return steps.next(id, 1);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Import " + id + ": a line failed", e);
            return steps.giveUpLine(id);
        }
    }
}
