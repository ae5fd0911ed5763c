package org.madang.media;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/**
 * Where pictures are made anew: one at a time, because a large one takes a hundred megabytes while it is worked on, and
 * never on a request's thread. A short line waits; more than that are asked to come again.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class Workshop {

    private static final int LINE = 16;

    @Resource
    ManagedThreadFactory threads;

    private ThreadPoolExecutor bench;

    @PostConstruct
    void open() {
        bench = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(LINE), threads);
        bench.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void close() {
        bench.shutdownNow();
    }

    /** @throws DomainException {@code pictures-busy} if too many wait already */
    CompletableFuture<Copies> develop(PictureFile file) {
        try {
            return CompletableFuture.supplyAsync(() -> copies(file), bench);
        } catch (RejectedExecutionException e) {
            throw new DomainException(Kind.UNAVAILABLE, "pictures-busy");
        }
    }

    private static Copies copies(PictureFile file) {
        try {
            return Darkroom.develop(file);
        } catch (IOException | RuntimeException e) {
            throw PictureFile.unreadable();
        }
    }
}
