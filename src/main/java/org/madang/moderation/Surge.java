package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells when flags come in a wave, as after a call to arms. Folding by score then waits and a jury looks.
 *
 * <p>A wave is more than {@value #MORE_THAN} flags within ten minutes which are also more than three times what came in
 * ten minutes on average before, counted over the day before them, or of which more than half came by one link.
 */
final class Surge {

    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MORE_THAN = 5;
    static final double TIMES_USUAL = 3;
    static final double SHARE_OF_ONE_LINK = 0.5;

    /** Folding by score waits this long after the wave was seen. */
    static final Duration PAUSE = Duration.ofMinutes(60);

    private static final Duration BEFORE = Duration.ofDays(1);

    private final List<Judgement> flags;
    private final Map<String, Integer> links = new HashMap<>();
    private int windowBegin;
    private int dayBegin;

    private Surge(List<Judgement> flags) {
        this.flags = flags;
    }

    /** Of those flags that can matter for a wave in the last hour. */
    private static Surge lately(List<Judgement> flags, Instant now) {
        var matters = now.minus(PAUSE).minus(WINDOW).minus(BEFORE);
        int first = flags.size();
        while (first > 0 && !flags.get(first - 1).at().isBefore(matters)) {
            first--;
        }
        return new Surge(flags.subList(first, flags.size()));
    }

    /**
     * Whether folding by score has to wait now because of a wave in the last hour.
     *
     * @param flags the earliest first
     */
    static boolean isOn(List<Judgement> flags, Instant now) {
        return flags.size() > MORE_THAN && lately(flags, now).lastAfter(now.minus(PAUSE)) != null;
    }

    /** Until when folding by score has to wait after the last wave; empty if it need not. */
    static Optional<Instant> until(List<Judgement> flags, Instant now) {
        return flags.size() <= MORE_THAN
                ? Optional.empty()
                : Optional.ofNullable(lately(flags, now).lastAfter(now.minus(PAUSE)))
                        .map(last -> last.plus(PAUSE));
    }

    /** Slides over the flags once; the window ends with each flag in turn. */
    private @Nullable Instant lastAfter(Instant moment) {
        Instant last = null;
        for (int end = 0; end < flags.size(); end++) {
            var at = flags.get(end).at();
            slide(end, at);
            if (at.isAfter(moment) && isWave(end)) {
                last = at;
            }
        }
        return last;
    }

    private void slide(int end, Instant at) {
        count(flags.get(end).link(), 1);
        var begin = at.minus(WINDOW);
        while (flags.get(windowBegin).at().isBefore(begin)) {
            count(flags.get(windowBegin).link(), -1);
            windowBegin++;
        }
        var dayBefore = begin.minus(BEFORE);
        while (flags.get(dayBegin).at().isBefore(dayBefore)) {
            dayBegin++;
        }
    }

    private void count(@Nullable String link, int change) {
        if (link != null) {
            links.merge(link, change, Integer::sum);
        }
    }

    private boolean isWave(int end) {
        int count = end - windowBegin + 1;
        if (count <= MORE_THAN) {
            return false;
        }
        double usual = (windowBegin - dayBegin) * (double) WINDOW.toMinutes() / BEFORE.toMinutes();
        return count > TIMES_USUAL * usual
                || links.values().stream().anyMatch(byOne -> byOne > SHARE_OF_ONE_LINK * count);
    }
}
