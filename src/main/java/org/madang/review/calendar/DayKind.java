package org.madang.review.calendar;

/** How much the offices work on a day that the city sets itself. */
public enum DayKind {
    /** Not at all, as on the city's foundation day. */
    CLOSED(false, false),
    /** In the morning alone, as on the last day of the year. */
    MORNING(true, false),
    /** In the afternoon alone, as after a drill. */
    AFTERNOON(false, true),
    /** As usual, although the day is a holiday or a weekend. */
    OPEN(true, true);

    private final boolean morning;
    private final boolean afternoon;

    DayKind(boolean morning, boolean afternoon) {
        this.morning = morning;
        this.afternoon = afternoon;
    }

    /** Half working days: 0, 1 or 2. */
    int halves() {
        return afternoonHalves() + (morning ? 1 : 0);
    }

    /** Half working days once it is noon: 0 or 1. */
    int afternoonHalves() {
        return afternoon ? 1 : 0;
    }
}
