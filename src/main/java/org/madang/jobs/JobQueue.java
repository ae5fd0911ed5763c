package org.madang.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Puts work into the queue, as part of the caller's transaction: if that rolls back, there is nothing to do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JobQueue {

    @Inject
    JobRepository jobs;

    @Inject
    Event<JobAdded> added;

    @Inject
    Clock clock;

    /** Wants a piece of work done as soon as this transaction is committed. */
    public void add(String job, String key) {
        add(job, key, clock.instant());
    }

    /**
     * Wants a piece of work done at a time. The same work waiting already gets the new time; the same work being done
     * just now is left to say itself whether it goes on.
     *
     * @param job the {@linkplain Job#name() kind}
     * @param key what to work on
     */
    public void add(String job, String key, Instant at) {
        jobs.put(job, key, at);
        added.fire(new JobAdded(job));
    }
}
