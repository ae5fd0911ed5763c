package org.madang.review.calendar;

/** How much the offices work on a day that the city sets itself. */
public enum DayKind {
    /** Not at all, as on the city's foundation day. */
    CLOSED(0),
    /** Half of the day, as before a festival. */
    HALF(1),
    /** As usual, although the day is a holiday or a weekend. */
    OPEN(2);

    private final int halves;

    DayKind(int halves) {
        this.halves = halves;
    }

    /** Half working days: 0, 1 or 2. */
    int halves() {
        return halves;
    }
}
