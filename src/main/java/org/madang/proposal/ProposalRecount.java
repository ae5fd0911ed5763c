package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Counts anew, now and then, how many proposals there are of each kind: few lines are summed up faster than many. */
@ApplicationScoped
@Transactional
public class ProposalRecount implements Routine {

    @Inject
    ProposalCountRepository counts;

    @Override
    public String name() {
        return "proposal-recount";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        counts.recount();
    }
}
