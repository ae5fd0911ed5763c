package org.madang.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Looks every hour whose mail with the news of a neighbourhood is due. */
@ApplicationScoped
public class DigestRoutine implements Routine {

    @Inject
    DigestService digests;

    @Override
    public String name() {
        return "neighbourhood-digests";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        digests.due().forEach(digests::tell);
    }
}
