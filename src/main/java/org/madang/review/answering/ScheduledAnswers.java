package org.madang.review.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Publishes approved answers whose time has come, each in a transaction of its own. */
@ApplicationScoped
public class ScheduledAnswers implements Routine {

    @Inject
    DraftService drafts;

    @Override
    public String name() {
        return "scheduled-answers";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        drafts.due().forEach(drafts::publishDue);
    }
}
