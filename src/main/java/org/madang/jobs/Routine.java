package org.madang.jobs;

import java.time.Duration;

/**
 * Work that comes back: every so often, on one node at a time. Every bean of this type is found at the start.
 */
public interface Routine {

    /** Names the routine in the database; permanent, kebab-case. */
    String name();

    /** The pause between the end of one run and the beginning of the next. */
    Duration pause();

    /** Does the work, outside of any transaction. What it throws is logged; the next run comes as if nothing was. */
    void run();
}
