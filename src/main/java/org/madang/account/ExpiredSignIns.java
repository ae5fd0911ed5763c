package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets sign-ins that have ended. */
@ApplicationScoped
public class ExpiredSignIns implements Routine {

    @Inject
    SignInService signIns;

    @Override
    public String name() {
        return "expired-sign-ins";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        signIns.forgetExpired();
    }
}
