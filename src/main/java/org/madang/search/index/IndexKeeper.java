package org.madang.search.index;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentShown;

/**
 * Brings the rows of work to the index: at once after a change on this node, and every second for those of others. One
 * node at a time does so. While the index does not answer, nothing is lost and nobody waits; it is tried again and again.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());
    private static final int AT_ONCE = 1_000;
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Duration AT_START = Duration.ofSeconds(20);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    IndexService service;

    @Inject
    DictionaryService dictionary;

    @Inject
    Event<IndexMoved> moved;

    @Inject
    Clock clock;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean stopped;
    private boolean prepared;
    private @Nullable Instant failedAt;

    /** How many texts are still written one by one, after many at once could not be. */
    private int singly;

    /** What is there at the start is in the index before the first visitor comes, if it does not take long. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup event) {
        work(System.nanoTime() + AT_START.toNanos());
        executor.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopped = true;
    }

    void shown(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentShown event) {
        executor.execute(this::look);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
        executor.execute(this::look);
    }

    void gone(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentGone event) {
        executor.execute(this::look);
    }

    void look() {
        work(Long.MAX_VALUE);
    }

    /** Whoever comes while it is going on has nothing to do: the one at it looks once more before it ends. */
    private void work(long until) {
        wanted.set(true);
        while (!stopped && wanted.get() && working.tryLock()) {
            try {
                wanted.set(false);
                if (failedAt == null || clock.instant().isAfter(failedAt.plus(AFTER_A_FAILURE))) {
                    tryToWork(until);
                }
            } finally {
                working.unlock();
            }
        }
    }

    private void tryToWork(long until) {
        try {
            dictionary.refresh();
            if (!prepared) {
                service.prepare();
                prepared = true;
            }
            int written = 0;
            for (int done = 1; !stopped && done > 0 && System.nanoTime() < until; written += done) {
                done = service.step(singly > 0 ? 1 : AT_ONCE);
                singly = Math.max(0, singly - done);
            }
            if (written > 0) {
                moved.fire(new IndexMoved(written));
            }
            failedAt = null;
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.log(failedAt == null ? Level.WARNING : Level.DEBUG, "The index could not be written", e);
            }
            failedAt = clock.instant();
            letOthersPass();
        }
    }

    /** A text that cannot be written must not keep the others waiting: they are tried one by one, it comes last. */
    private void letOthersPass() {
        if (singly == 0) {
            singly = AT_ONCE;
            return;
        }
        try {
            service.postponeNext();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The order of what is to be written stays as it is", e);
        }
    }
}
