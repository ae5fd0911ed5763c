package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets codes that nobody can use any more. */
@ApplicationScoped
public class ExpiredCodes implements Routine {

    @Inject
    ResidenceCodes codes;

    @Override
    public String name() {
        return "expired-residence-codes";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        codes.forgetExpired();
    }
}
