package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Notes levels that were reached just before a crash. */
@ApplicationScoped
public class OverlookedLevels implements Routine {

    private static final int AT_ONCE = 100;

    @Inject
    LevelService levels;

    @Override
    public String name() {
        return "overlooked-levels";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        levels.overlooked(AT_ONCE).forEach(levels::look);
    }
}
