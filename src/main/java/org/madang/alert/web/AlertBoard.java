package org.madang.alert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.alert.Alert;
import org.madang.alert.AlertService;
import org.madang.alert.AlertsMoved;
import org.madang.shared.web.PageCache;

/**
 * What every page shows at its head. Kept in memory, because every page asks; another node's alert is here within
 * seconds.
 */
@ApplicationScoped
public class AlertBoard {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    AlertService alerts;

    @Inject
    PageCache pages;

    @Inject
    Clock clock;

    private static final Logger LOG = System.getLogger(AlertBoard.class.getName());

    private record Known(List<Alert> active, Instant until) {}

    private volatile @Nullable Known known;

    /** What holds now. While the database cannot be asked, what was known last: no page breaks for this. */
    List<Alert> active() {
        var now = clock.instant();
        var kept = known;
        if (kept == null || !now.isBefore(kept.until())) {
            kept = renewed(kept, now);
            known = kept;
        }
        return kept.active().stream().filter(alert -> alert.isActive(now)).toList();
    }

    private Known renewed(@Nullable Known before, Instant now) {
        var until = now.plus(KEPT);
        try {
            var renewed = new Known(alerts.active(), until);
            if (before != null && !numbers(before.active()).equals(numbers(renewed.active()))) {
                pages.clear();
            }
            return renewed;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Emergency messages cannot be read now");
            return new Known(before == null ? List.of() : before.active(), until);
        }
    }

    private static List<Long> numbers(List<Alert> alerts) {
        return alerts.stream().map(Alert::getNumber).toList();
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertsMoved event) {
        known = null;
        pages.clear();
    }
}
