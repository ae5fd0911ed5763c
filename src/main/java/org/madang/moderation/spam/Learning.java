package org.madang.moderation.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Learns from juries' decisions every hour. */
@ApplicationScoped
public class Learning implements Routine {

    @Inject
    SpamService spam;

    @Override
    public String name() {
        return "learning-from-juries";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        spam.learn();
    }
}
