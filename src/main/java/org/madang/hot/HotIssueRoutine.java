package org.madang.hot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.madang.jobs.Routine;
import org.madang.shared.DomainException;

/** Weighs the words of the last days anew, every half an hour, on one node. */
@ApplicationScoped
public class HotIssueRoutine implements Routine {

    private static final Logger LOG = System.getLogger(HotIssueRoutine.class.getName());

    @Inject
    HotIssueService issues;

    @Override
    public String name() {
        return "hot-issues";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        try {
            issues.refresh();
        } catch (DomainException unavailable) {
            LOG.log(Level.WARNING, "No words are weighed: the index does not answer");
        }
    }
}
