package org.madang.moderation.spam;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** The marks of the comments that came last, held in memory; safe for many threads. */
final class RecentComments {

    /** How many are compared with. */
    static final int MOST = 500;

    /** A recent comment and how alike it is. */
    record Near(UUID comment, double likeness) {}

    private record Marked(UUID comment, Likeness marks) {}

    private final Deque<Marked> last = new ArrayDeque<>();

    /** The most alike of them, if one is near. */
    synchronized Optional<Near> nearest(UUID but, Likeness marks) {
        Near nearest = null;
        for (var one : last) {
            double likeness = one.comment().equals(but) ? 0 : one.marks().to(marks);
            if (likeness >= Likeness.NEAR && (nearest == null || likeness > nearest.likeness())) {
                nearest = new Near(one.comment(), likeness);
            }
        }
        return Optional.ofNullable(nearest);
    }

    synchronized void add(UUID comment, Likeness marks) {
        last.addFirst(new Marked(comment, marks));
        if (last.size() > MOST) {
            last.removeLast();
        }
    }

    synchronized boolean isEmpty() {
        return last.isEmpty();
    }
}
