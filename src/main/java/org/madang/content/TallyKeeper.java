package org.madang.content;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the figures beside texts in step, a moment after the rows were committed and many changes at once: nobody who
 * supports a text waits for anybody else's count. After a crash the texts touched lately are counted again.
 */
@ApplicationScoped
public class TallyKeeper {

    private static final Logger LOG = System.getLogger(TallyKeeper.class.getName());
    private static final long PAUSE_MILLIS = 200;
    private static final int AT_ONCE = 200;
    private static final Duration AFTER_A_CRASH = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    TallyService tallies;

    @Inject
    Event<TallyChanged> changed;

    @Inject
    Clock clock;

    private final Map<UUID, ContentRef> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    void mendAfterStart(@Observes Startup startup) {
        executor.submit(() -> {
            int counted = tallies.recountSince(clock.instant().minus(AFTER_A_CRASH));
            LOG.log(Level.DEBUG, "{0} texts counted again after the start", counted);
        });
    }

    void figuresMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) FiguresMoved event) {
        waiting.put(event.content().id(), event.content());
        scheduleOnce();
    }

    private void scheduleOnce() {
        if (scheduled.compareAndSet(false, true)) {
            executor.schedule(this::count, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void count() {
        scheduled.set(false);
        List<ContentRef> moved = new ArrayList<>();
        for (var id : waiting.keySet()) {
            var content = waiting.remove(id);
            if (content != null) {
                moved.add(content);
            }
        }
        for (int from = 0; from < moved.size(); from += AT_ONCE) {
            countAll(moved.subList(from, Math.min(moved.size(), from + AT_ONCE)));
        }
    }

    private void countAll(List<ContentRef> moved) {
        try {
            tallies.recount(moved.stream().map(ContentRef::id).toList());
            moved.forEach(content -> changed.fire(new TallyChanged(content)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The figures of " + moved + " were not counted", e);
        }
    }
}
