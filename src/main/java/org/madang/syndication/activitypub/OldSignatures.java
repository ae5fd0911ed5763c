package org.madang.syndication.activitypub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets signatures that are too old to be taken a second time anyway. */
@ApplicationScoped
public class OldSignatures implements Routine {

    @Inject
    ActorService actors;

    @Override
    public String name() {
        return "old-signatures";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        actors.forgetOldSignatures();
    }
}
