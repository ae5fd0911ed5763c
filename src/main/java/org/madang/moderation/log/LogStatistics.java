package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.shared.ClockProducer;

/** What the log says in figures, of the last twelve months. */
@ApplicationScoped
@Transactional
public class LogStatistics {

    /** Shares and middles of fewer cases than this say more about single people than about the rules. */
    public static final int LEAST_CASES = 10;

    private static final int MONTHS = 12;
    private static final List<Action> HIDING =
            List.of(Action.COLLAPSED, Action.BLINDED, Action.TOMBSTONED, Action.MASKED);
    private static final List<Action> DECIDED = List.of(Action.UPHELD, Action.RESTORED);

    @Inject
    LogRepository repository;

    @Inject
    Clock clock;

    /**
     * The figures.
     *
     * @param months the oldest first, also those in which nothing happened
     * @param hidden steps that folded, hid or masked something, by month and rule
     * @param decided what juries decided
     * @param restoredPercent how much of that they opened again; null if there are fewer than {@link #LEAST_CASES}
     * @param medianHours from a fold to the jury's word; null if there are fewer
     */
    public record Figures(
            List<String> months,
            List<MonthFigure> hidden,
            long decided,
            @Nullable Long restoredPercent,
            @Nullable Double medianHours) {}

    public Figures figures() {
        var first = YearMonth.now(clock.withZone(ClockProducer.CITY_ZONE)).minusMonths(MONTHS - 1L);
        var since = first.atDay(1).atStartOfDay(ClockProducer.CITY_ZONE).toInstant();
        long decided = repository.count(DECIDED, since);
        boolean enough = decided >= LEAST_CASES;
        return new Figures(
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> first.plusMonths(i).toString())
                        .toList(),
                repository.months(HIDING, since),
                decided,
                enough ? restoredPercent(since, decided) : null,
                enough ? repository.medianHoursToDecision(since) : null);
    }

    private long restoredPercent(Instant since, long decided) {
        return Math.round(100.0 * repository.count(List.of(Action.RESTORED), since) / decided);
    }
}
