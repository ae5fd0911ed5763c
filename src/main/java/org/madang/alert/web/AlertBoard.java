package org.madang.alert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
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

    private record Known(List<Alert> active, Instant until) {}

    private volatile @Nullable Known known;

    List<Alert> active() {
        var now = clock.instant();
        var kept = known;
        if (kept == null || !now.isBefore(kept.until())) {
            var before = kept == null ? null : numbers(kept.active());
            kept = new Known(alerts.active(), now.plus(KEPT));
            known = kept;
            if (before != null && !before.equals(numbers(kept.active()))) {
                pages.clear();
            }
        }
        return kept.active().stream().filter(alert -> alert.isActive(now)).toList();
    }

    private static List<Long> numbers(List<Alert> alerts) {
        return alerts.stream().map(Alert::getNumber).toList();
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertsMoved event) {
        known = null;
        pages.clear();
    }
}
