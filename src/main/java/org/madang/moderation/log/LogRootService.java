package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.madang.shared.ClockProducer;

/** The log's root of each day, written down once and published, so that nobody can write another history later. */
@ApplicationScoped
@Transactional
public class LogRootService {

    private static final int MOST_AT_ONCE = 400;

    @Inject
    LogRepository repository;

    @Inject
    Clock clock;

    /** Writes down the roots of all days that ended and have none yet; returns how many. */
    public int writeDown() {
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
        var newest = repository.roots(1);
        var begin = newest.isEmpty()
                ? repository
                        .firstAt()
                        .map(at -> LocalDate.ofInstant(at, ClockProducer.CITY_ZONE))
                        .orElse(today)
                : newest.get(0).day().plusDays(1);
        int count = 0;
        for (var day = begin; day.isBefore(today) && count < MOST_AT_ONCE; day = day.plusDays(1)) {
            repository.add(rootOf(day));
            count++;
        }
        return count;
    }

    private DailyRoot rootOf(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
        return repository
                .lastBefore(end)
                .map(last -> new DailyRoot(day, last.getSeq(), last.getHash(), clock.instant()))
                .orElse(new DailyRoot(day, 0, LogEntry.GENESIS, clock.instant()));
    }

    /** The newest first. */
    public List<DailyRoot> newest(int most) {
        return repository.roots(most);
    }
}
