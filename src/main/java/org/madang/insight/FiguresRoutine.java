package org.madang.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Counts the public figures anew, every ten minutes, on one node. */
@ApplicationScoped
public class FiguresRoutine implements Routine {

    @Inject
    InsightService insight;

    @Override
    public String name() {
        return "insight-figures";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        insight.refresh();
    }
}
