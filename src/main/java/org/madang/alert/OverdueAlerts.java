package org.madang.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Takes emergency messages off every page when their time is over. */
@ApplicationScoped
public class OverdueAlerts implements Routine {

    @Inject
    AlertService alerts;

    @Override
    public String name() {
        return "overdue-alerts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        alerts.endOverdue();
    }
}
