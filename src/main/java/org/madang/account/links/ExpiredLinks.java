package org.madang.account.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets links that can be used no more. */
@ApplicationScoped
public class ExpiredLinks implements Routine {

    @Inject
    LinkService links;

    @Override
    public String name() {
        return "expired-links";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        links.forgetExpired();
    }
}
