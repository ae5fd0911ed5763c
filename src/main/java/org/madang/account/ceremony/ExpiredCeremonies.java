package org.madang.account.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets what was begun and never continued. */
@ApplicationScoped
public class ExpiredCeremonies implements Routine {

    @Inject
    Ceremonies ceremonies;

    @Override
    public String name() {
        return "expired-ceremonies";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        ceremonies.forgetExpired();
    }
}
