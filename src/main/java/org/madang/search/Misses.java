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
 * What people looked for in vain, for those who look after the words. Counted in memory, written down every minute by
 * day, and shown only if it was looked for several times; nothing says who asked, and what looks like personal data is
 * not counted at all.
 */
@ApplicationScoped
@Transactional
public class Misses implements Routine {

    private static final int MOST_SHOWN = 20;
    private static final int SHOWN_FROM = 3;
    private static final Duration SHOWN_FOR = Duration.ofDays(30);

    @Inject
    MissRepository misses;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    private final WordTally<Integer> counts = new WordTally<>(Integer::sum);

    /** Something that was looked for in vain, and how often. */
    public record Miss(String words, long times) {}

    /** Nothing was found. */
    void missed(String text) {
        counts.add(text, 1);
    }

    @Override
    public String name() {
        return "search-misses";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        counts.empty((words, times) -> misses.add(today, words, times));
        misses.dropBefore(today.minusDays(SHOWN_FOR.toDays()));
    }

    /** What was looked for in vain most often in the last thirty days, three times at least. */
    public List<Miss> most() {
        current.require(Action.REBUILD_INDEX);
        return misses.most(SHOWN_FROM, MOST_SHOWN);
    }
}
