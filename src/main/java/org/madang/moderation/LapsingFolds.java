package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Opens comments whose fold has lapsed. */
@ApplicationScoped
public class LapsingFolds implements Routine {

    @Inject
    FlagService flags;

    @Override
    public String name() {
        return "lapsing-folds";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void run() {
        flags.lapseFolds();
    }
}
