package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

    private final WordTally<Count> counts = new WordTally<>(Count::plus);

    private record Count(int shown, int opened) {

        private Count plus(Count more) {
            return new Count(shown + more.shown, opened + more.opened);
        }
    }

    /** A search, how often its answers were shown, and how often something in them was opened. */
    public record Unopened(String words, long shown, long opened) {}

    /** The answers to a search were shown. */
    public void shown(String text) {
        counts.add(text, new Count(1, 0));
    }

    /** Something was opened from the answers to a search. */
    public void opened(String text) {
        counts.add(text, new Count(0, 1));
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
        counts.empty((words, count) -> clicks.add(today, words, count.shown(), count.opened()));
        clicks.dropBefore(today.minusDays(KEPT_FOR.toDays()));
    }

    /** Searches of the last thirty days that were answered five times at least and whose answers few opened. */
    public List<Unopened> hardlyOpened() {
        current.require(Action.REBUILD_INDEX);
        return clicks.hardlyOpened(LEAST_SHOWN, PERCENT_OPENED, MOST_SHOWN);
    }
}
