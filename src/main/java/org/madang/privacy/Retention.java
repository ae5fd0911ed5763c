package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.madang.jobs.Routine;

/** Ends accounts whose time has come, and forgets copies and children's accounts that nobody came for. */
@ApplicationScoped
public class Retention implements Routine {

    private static final Logger LOG = System.getLogger(Retention.class.getName());

    @Inject
    LeavingService leaving;

    @Inject
    GuardianService guardians;

    @Inject
    ExportService exports;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** Each account in a transaction of its own: one that fails stops no other. */
    @Override
    public void run() {
        each(leaving.due(), leaving::end);
        each(guardians.unanswered(), guardians::giveUp);
        leaving.announceUnused();
        leaving.forgetPastSuspensions();
        exports.dropOld();
    }

    private static void each(List<UUID> people, Consumer<UUID> step) {
        for (var person : people) {
            try {
                step.accept(person);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Account " + person + " did not end; next time again", e);
            }
        }
    }
}
