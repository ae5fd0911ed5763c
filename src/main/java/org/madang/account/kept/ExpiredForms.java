package org.madang.account.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets what nobody came back for. */
@ApplicationScoped
public class ExpiredForms implements Routine {

    @Inject
    KeptForms forms;

    @Override
    public String name() {
        return "expired-forms";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(20);
    }

    @Override
    public void run() {
        forms.forgetExpired();
    }
}
