package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Writes down the root of the log soon after midnight. */
@ApplicationScoped
public class DailyRoots implements Routine {

    @Inject
    LogRootService roots;

    @Override
    public String name() {
        return "daily-roots";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        roots.writeDown();
    }
}
