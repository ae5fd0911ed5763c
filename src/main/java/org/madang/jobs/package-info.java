/**
 * Work that outlives a crash: rows in the database, written in the transaction that needs the work done, taken by
 * whichever node is free. It knows no feature; features bring their {@link org.madang.jobs.Job jobs} and
 * {@link org.madang.jobs.Routine routines}. It fires no event of its own.
 */
@NullMarked
package org.madang.jobs;

import org.jspecify.annotations.NullMarked;
