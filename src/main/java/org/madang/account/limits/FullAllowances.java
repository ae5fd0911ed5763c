package org.madang.account.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets who did something, once it does not matter any more. */
@ApplicationScoped
public class FullAllowances implements Routine {

    @Inject
    LimitService limits;

    @Override
    public String name() {
        return "full-allowances";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        limits.forgetFull();
    }
}
