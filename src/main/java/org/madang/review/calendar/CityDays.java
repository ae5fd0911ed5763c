package org.madang.review.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The city's own days as the calendar asks for them; few, hence kept in memory, on every node for a minute at most. */
@ApplicationScoped
class CityDays {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private record Known(Map<LocalDate, DayKind> days, Instant at) {}

    @Inject
    CalendarRepository repository;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    /** Only those that the city set. */
    Map<LocalDate, DayKind> all() {
        var now = clock.instant();
        var kept = known;
        if (kept == null || kept.at().plus(GOOD_FOR).isBefore(now) || kept.at().isAfter(now)) {
            var days = repository.all().stream().collect(Collectors.toUnmodifiableMap(CityDay::day, CityDay::kind));
            kept = new Known(days, now);
            known = kept;
        }
        return kept.days();
    }

    /** What was set in this transaction counts in it; others see it once it is committed. */
    void forget(@Observes CalendarChanged event) {
        known = null;
    }

    void forgetAgain(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged event) {
        known = null;
    }
}
