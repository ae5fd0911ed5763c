package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.jobs.Routine;

/**
 * Which searches have answers that hardly anybody opens, for those who look after the words. Counted like {@link
 * Misses}: in memory, written down every minute by day, without who searched or what was opened.
 */
@ApplicationScoped
@Transactional
public class Clicks implements Routine {

    private static final int MOST_KEPT = 1_000;
    private static final int MOST_SHOWN = 20;
    private static final int LEAST_SHOWN = 5;
    private static final int PERCENT_OPENED = 20;
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    ClickRepository clicks;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(int shown, int opened) {

        private Count plus(Count more) {
            return new Count(shown + more.shown, opened + more.opened);
        }
    }

    /** A search, how often its answers were shown, and how often something in them was opened. */
    public record Unopened(String words, long shown, long opened) {}

    /** The answers to a search were shown. */
    public void shown(String text) {
        count(text, new Count(1, 0));
    }

    /** Something was opened from the answers to a search. */
    public void opened(String text) {
        count(text, new Count(0, 1));
    }

    private void count(String text, Count one) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        if (Misses.isCounted(words) && counts.size() < MOST_KEPT) {
            counts.merge(words, one, Count::plus);
        }
    }

    @Override
    public String name() {
        return "search-clicks";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List.copyOf(counts.keySet()).forEach(words -> {
            var count = counts.remove(words);
            if (count != null) {
                clicks.add(today, words, count.shown(), count.opened());
            }
        });
        clicks.dropBefore(today.minusDays(KEPT_FOR.toDays()));
    }

    /** Searches of the last thirty days that were answered five times at least and whose answers few opened. */
    public List<Unopened> hardlyOpened() {
        current.require(Action.REBUILD_INDEX);
        return clicks.hardlyOpened(LEAST_SHOWN, PERCENT_OPENED, MOST_SHOWN);
    }
}
