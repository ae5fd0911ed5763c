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
import org.madang.shared.PersonalData;

/**
 * What people looked for in vain, for those who look after the words. Counted in memory, written down every minute by
 * day, and shown only if it was looked for several times; nothing says who asked, and what looks like personal data is
 * not counted at all.
 */
@ApplicationScoped
@Transactional
public class Misses implements Routine {

    private static final int LONGEST = 60;
    private static final int MOST_KEPT = 1_000;
    private static final int MOST_SHOWN = 20;
    private static final int SHOWN_FROM = 3;
    private static final Duration SHOWN_FOR = Duration.ofDays(30);

    @Inject
    MissRepository misses;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** Something that was looked for in vain, and how often. */
    public record Miss(String words, long times) {}

    /** Nothing was found. */
    void missed(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        if (isCounted(words) && counts.size() < MOST_KEPT) {
            counts.merge(words, 1, Integer::sum);
        }
    }

    /** Whether words may be counted and shown: what is long or looks like personal data may not. */
    static boolean isCounted(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && PersonalData.in(words).isEmpty();
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
        List.copyOf(counts.keySet()).forEach(words -> {
            var times = counts.remove(words);
            if (times != null) {
                misses.add(today, words, times);
            }
        });
        misses.dropBefore(today.minusDays(SHOWN_FOR.toDays()));
    }

    /** What was looked for in vain most often in the last thirty days, three times at least. */
    public List<Miss> most() {
        current.require(Action.REBUILD_INDEX);
        return misses.most(SHOWN_FROM, MOST_SHOWN);
    }
}
