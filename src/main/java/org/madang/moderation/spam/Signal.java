package org.madang.moderation.spam;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for looking at a comment first.
 *
 * @param quick whether it was sent sooner than anybody types
 * @param links addresses in it
 * @param like the recent comment that it is most like; null if none is near
 * @param likeness how much, from 0 to 1
 * @param rude what the classifier says, from 0 to 1; null while it has learned too little
 * @param words letters that moved the classifier
 */
public record Signal(
        boolean quick,
        int links,
        @Nullable UUID like,
        double likeness,
        @Nullable Double rude,
        List<String> words) {

    private static final double QUICK = 0.3;
    private static final double EACH_LINK = 0.15;
    private static final double MOST_LINKS = 0.3;
    private static final double NEAR_DUPLICATE = 0.4;
    private static final double FROM_EVEN = 0.5;

    public Signal {
        words = List.copyOf(words);
    }

    /** From 0, look at it whenever, to 1, look at it first. */
    public double score() {
        double score = quick ? QUICK : 0;
        score += Math.min(MOST_LINKS, links * EACH_LINK);
        score += like == null ? 0 : NEAR_DUPLICATE * likeness;
        score += rude == null ? 0 : Math.max(0, rude - FROM_EVEN);
        return Math.min(1, score);
    }
}
