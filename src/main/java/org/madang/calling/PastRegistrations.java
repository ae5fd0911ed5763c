package org.madang.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets who came to events that are long over. */
@ApplicationScoped
public class PastRegistrations implements Routine {

    @Inject
    RegistrationService registrations;

    @Override
    public String name() {
        return "past-registrations";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        registrations.forgetPast();
    }
}
