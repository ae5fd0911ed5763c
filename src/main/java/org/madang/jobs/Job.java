package org.madang.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * One kind of work that is put into the {@link JobQueue} for a thing at a time: send this delivery, take in this file.
 * Every bean of this type is found at the start.
 */
public interface Job {

    /** Names the kind in the database; permanent, kebab-case. */
    String name();

    /**
     * Does the work, or a piece of it, outside of any transaction.
     *
     * <p>Called again from the beginning after a crash, so it must not matter if it ran before. What it throws is
     * logged, and it is tried again after a pause that grows with every failure, up to an hour.
     *
     * @param key what to work on, as it was put into the queue
     * @return when to be called again; empty once there is nothing left to do
     */
    Optional<Instant> run(String key);
}
