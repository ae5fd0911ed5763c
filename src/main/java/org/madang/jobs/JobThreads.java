package org.madang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The threads that do the work: from the start of the application to its end, on this node's share of what is due.
 *
 * <p>While a piece of work runs, its row is touched every few seconds; a node that is gone stops touching, and others
 * take its work over.
 */
@ApplicationScoped
public class JobThreads {

    private static final int THREADS = 4;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final int SIGNS_MISSED = 4;
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    @Resource(lookup = "java:jboss/datasources/MadangDS")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    @Any
    Instance<Routine> routines;

    @Inject
    JobContext context;

    @Inject
    Clock clock;

    private @Nullable Scheduler scheduler;

    void start(@Observes Startup event) {
        List<Task<?>> once = new ArrayList<>();
        jobs.forEach(job -> once.add(task(job)));
        List<RecurringTask<Void>> again = new ArrayList<>();
        routines.forEach(routine -> again.add(task(routine)));
        var started = Scheduler.create(database, once)
                .startTasks(again)
                .clock(clock::instant)
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(1, threads))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(LAST_WORDS)
                .build();
        started.start();
        scheduler = started;
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stop();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    /** Work that was put into the queue is looked for at once, and not at the next turn. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAdded event) {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class).onFailure(growingPause()).execute((instance, execution) -> {
            var next = context.run(() -> job.run(instance.getId()));
            return next.isEmpty()
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : (complete, operations) -> operations.reschedule(complete, next.get());
        });
    }

    private RecurringTask<Void> task(Routine routine) {
        return Tasks.recurring(routine.name(), FixedDelay.of(routine.pause()))
                .execute((instance, execution) -> context.run(() -> {
                    routine.run();
                    return true;
                }));
    }

    private static FailureHandler<Void> growingPause() {
        return (complete, operations) -> {
            int failures = complete.getExecution().consecutiveFailures;
            operations.reschedule(complete, next(complete.getTimeDone(), failures));
        };
    }

    /** @param failures how many came before this one, without a success between */
    static Instant next(Instant failedAt, int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return failedAt.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
