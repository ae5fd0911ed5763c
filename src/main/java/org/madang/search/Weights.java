package org.madang.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What counts how much when texts are ordered by how well they fit: all of it, in this one place. A word's own weight is
 * how rare it is (BM25), and these are its factors; what is added to a text's score is in the same measure, in which a
 * rare word in a title is worth about 20.
 */
final class Weights {

    static final float TITLE = 1;
    static final float TAG = 1.5f;
    static final float TEXT = 1;

    /** A part of a compound, or a word that means the same, in place of the word itself. */
    static final float PART = 0.6f;

    /** The letters as they stand there, inside a longer word of the title. */
    static final float INSIDE = 0.3f;

    /** A word of the title that differs in a key or two, where the word asked for is rare. */
    static final float NEAR = 1;

    /** All of the words in the title. */
    static final float ALL_IN_TITLE = 6;

    /** Added to what was published within this time. */
    static final float FRESH = 0.5f;

    static final Duration FRESH_FOR = Duration.ofDays(60);

    /** Added once for each step of supports, and once for each step of comments. */
    static final float ECHO = 0.25f;

    static final int[] STEPS_OF_SUPPORTS = {10, 100, 1_000};
    static final int[] STEPS_OF_COMMENTS = {5, 50};

    /** Of the words of a text, how many another one shares at least to be called alike. */
    static final float LEAST_OF_A_TEXT = 0.2f;

    private Weights() {}

    /** From when on a text is fresh; the same all day, so that an engine need not count anew for every query. */
    static Instant freshSince(Clock clock) {
        return clock.instant().minus(FRESH_FOR).truncatedTo(ChronoUnit.DAYS);
    }
}
