package org.madang.commitment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many supporters said what. Counts of one to four are not told, so that nobody's answer can be guessed.
 *
 * @param yes null if so few said it, as the others
 */
public record DoneVoices(
        @Nullable Long yes, @Nullable Long partly, @Nullable Long no) {

    /** Fewer than this many are not told. */
    public static final int FEW = 5;

    static DoneVoices of(Map<DoneVoice, Long> counts) {
        return new DoneVoices(
                told(counts.get(DoneVoice.YES)), told(counts.get(DoneVoice.PARTLY)), told(counts.get(DoneVoice.NO)));
    }

    private static @Nullable Long told(@Nullable Long count) {
        if (count == null) {
            return 0L;
        }
        return count < FEW ? null : count;
    }
}
