package org.madang.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Reminds officers and heads of answers that are due in a week, in days, or late; each once. */
@ApplicationScoped
public class Reminders implements Routine {

    @Inject
    ReminderSteps steps;

    @Override
    public String name() {
        return "clock-reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        if (steps.canSend()) {
            for (var all = steps.missing(); !all.isEmpty(); all = steps.missing()) {
                all.forEach(steps::send);
            }
        }
    }
}
