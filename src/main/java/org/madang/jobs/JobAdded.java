package org.madang.jobs;

/** Work was put into the queue; the threads wake once that is committed. */
record JobAdded(String job) {}
