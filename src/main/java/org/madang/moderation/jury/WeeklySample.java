package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Puts a sample of what juries decided last week before other juries. */
@ApplicationScoped
public class WeeklySample implements Routine {

    @Inject
    SampleService samples;

    @Override
    public String name() {
        return "weekly-sample";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        samples.sampleLastWeek();
    }
}
