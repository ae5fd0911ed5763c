package org.madang.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps whole pages for visitors who are not signed in (ADR-0006).
 *
 * <p>A page depends on named things ({@code post:12}, {@code home}). When a thing changes, the pages that depend on it
 * are out of date at once: the next reader's request renders the page anew and gets the new one, while readers who come
 * during that rendering get the one before; nobody queues. A page of which nothing changed is made anew after a
 * minute, for what time alone changes.
 */
@ApplicationScoped
public class PageCache {

    /** Renders a page; null if the answer is not one to keep, and has been sent. */
    @FunctionalInterface
    public interface Renderer {
        @Nullable
        Rendered render() throws IOException, jakarta.servlet.ServletException;
    }

    /**
     * What a renderer made.
     *
     * @param lastModified when what it shows last changed; null if nobody knows
     */
    public record Rendered(
            byte[] body, String contentType, @Nullable Instant lastModified) {

        public Rendered(byte[] body, String contentType) {
            this(body, contentType, null);
        }
    }

    private static final long MOST_BYTES = 64L << 20;
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();

    private final Cache<String, Slot> slots = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Slot slot) -> slot.weight())
            .build();
    private final ConcurrentMap<String, AtomicLong> changes = new ConcurrentHashMap<>();
    private final AtomicLong everything = new AtomicLong();

    /** Says that things changed: pages that depend on them are out of date from now on. */
    public void changed(Collection<String> things) {
        for (var thing : things) {
            changes.computeIfAbsent(thing, t -> new AtomicLong()).incrementAndGet();
        }
    }

    /** Says that every page is out of date. */
    public void clear() {
        everything.incrementAndGet();
        slots.invalidateAll();
    }

    /** The same for a few things. */
    public void changed(String... things) {
        changed(List.of(things));
    }

    /**
     * The page of this key, up to date unless somebody else is rendering it right now.
     *
     * @return null if the renderer sent an answer of its own
     */
    @Nullable
    KeptPage get(String key, List<String> dependsOn, Renderer renderer)
            throws IOException, jakarta.servlet.ServletException {
        var slot = slots.get(key, k -> new Slot());
        var page = slot.page;
        if (page != null && page.state == state(dependsOn) && !isOld(page.renderedAt)) {
            return page;
        }
        if (page != null && !slot.rendering.compareAndSet(false, true)) {
            return page;
        }
        return page == null ? first(slot, key, dependsOn, renderer) : again(slot, key, dependsOn, renderer);
    }

    private @Nullable KeptPage first(Slot slot, String key, List<String> dependsOn, Renderer renderer)
            throws IOException, jakarta.servlet.ServletException {
        slot.lock.lock();
        try {
            var page = slot.page;
            return page != null ? page : render(slot, key, dependsOn, renderer);
        } finally {
            slot.lock.unlock();
        }
    }

    private @Nullable KeptPage again(Slot slot, String key, List<String> dependsOn, Renderer renderer)
            throws IOException, jakarta.servlet.ServletException {
        try {
            return render(slot, key, dependsOn, renderer);
        } finally {
            slot.rendering.set(false);
        }
    }

    private @Nullable KeptPage render(Slot slot, String key, List<String> dependsOn, Renderer renderer)
            throws IOException, jakarta.servlet.ServletException {
        long before = state(dependsOn);
        var rendered = renderer.render();
        if (rendered == null) {
            slots.invalidate(key);
            return null;
        }
        var page = new KeptPage(rendered, before);
        slot.page = page;
        slots.put(key, slot);
        return page;
    }

    /** A number that grows when one of these things changes. */
    long state(List<String> things) {
        long state = everything.get();
        for (var thing : things) {
            var count = changes.get(thing);
            state += count == null ? 0 : count.get();
        }
        return state;
    }

    /** Whether what was made then, by {@link System#nanoTime()}, is too old for what time alone changes. */
    static boolean isOld(long madeAt) {
        return System.nanoTime() - madeAt > LONGEST_NANOS;
    }

    private static final class Slot {

        private final ReentrantLock lock = new ReentrantLock();
        private final AtomicBoolean rendering = new AtomicBoolean();
        private volatile @Nullable KeptPage page;

        private int weight() {
            var kept = page;
            return kept == null ? 1 : kept.weight();
        }
    }
}
