package org.madang.review;

/**
 * How the plaza did in the last 30 days.
 *
 * @param proposals submitted
 * @param answers given
 * @param averageDays from submission to answer, of those answered; 0 if there are none
 */
public record RecentFigures(long proposals, long answers, long averageDays) {}
