package org.madang.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Ends terms after their last day, and forgets applications that were decided long ago. */
@ApplicationScoped
public class EndingTerms implements Routine {

    private static final Logger LOG = System.getLogger(EndingTerms.class.getName());

    @Inject
    WriterService writers;

    @Override
    public String name() {
        return "ending-writer-terms";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int ended = writers.endTerms();
        int forgotten = writers.forgetOld();
        if (ended + forgotten > 0) {
            LOG.log(Level.INFO, ended + " terms of writers ended, " + forgotten + " old applications forgotten");
        }
    }
}
