package org.madang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts what the first page says in one line. Counted every few minutes only: nobody needs it to the second. */
@ApplicationScoped
public class FiguresService {

    private static final Duration PERIOD = Duration.ofDays(30);
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private record Counted(RecentFigures figures, Instant at) {}

    @Inject
    FiguresRepository repository;

    @Inject
    Clock clock;

    private volatile @Nullable Counted counted;

    /** The figures of the last 30 days. */
    @Transactional
    public RecentFigures recent() {
        var now = clock.instant();
        var known = counted;
        if (known == null || known.at().plus(GOOD_FOR).isBefore(now)) {
            known = new Counted(repository.since(now.minus(PERIOD)), now);
            counted = known;
        }
        return known.figures();
    }
}
