package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Throws away the keys of marks that nobody needs to compare any more. */
@ApplicationScoped
public class ForgottenMarks implements Routine {

    @Inject
    MarkService marks;

    @Override
    public String name() {
        return "forgotten-marks";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        marks.forgetKeys();
    }
}
