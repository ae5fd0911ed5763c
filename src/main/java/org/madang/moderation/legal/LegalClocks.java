package org.madang.moderation.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Ends temporary measures on their last day, and masks at which nobody looked in time. */
@ApplicationScoped
public class LegalClocks implements Routine {

    @Inject
    LegalService legal;

    @Override
    public String name() {
        return "legal-clocks";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        legal.endDue();
        legal.forgetRequesters();
    }
}
