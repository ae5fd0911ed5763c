package org.madang.moderation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.madang.account.CurrentPerson;

/**
 * Counts the distinct verified readers of texts that can be flagged. What pages show is gathered in memory and written
 * down every half minute, aside from any request; a crash forgets that half minute, which lowers a threshold a little.
 */
@ApplicationScoped
public class ReaderService {

    private static final Duration WRITTEN_EVERY = Duration.ofSeconds(30);

    @Inject
    ReaderSteps steps;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final AtomicReference<Instant> written = new AtomicReference<>(Instant.EPOCH);
    private final Map<UUID, Set<Integer>> seen = new HashMap<>();

    /** The signed-in person sees these texts now; of others than verified people nothing is counted. */
    public void saw(Collection<UUID> contents) {
        var person = current.orNull();
        if (person == null || person.verifiedAt() == null || contents.isEmpty()) {
            return;
        }
        synchronized (seen) {
            contents.forEach(
                    id -> seen.computeIfAbsent(id, none -> new HashSet<>()).add(Readership.code(id, person.id())));
        }
        var last = written.get();
        var now = clock.instant();
        if (last.plus(WRITTEN_EVERY).isBefore(now) && written.compareAndSet(last, now)) {
            threads.newThread(this::write).start();
        }
    }

    /** Writes down who saw what since the last time; in the order of the ids, so that two nodes cannot block each other. */
    void write() {
        steps.add(new TreeMap<>(take()));
    }

    private Map<UUID, Set<Integer>> take() {
        synchronized (seen) {
            var taken = new HashMap<>(seen);
            seen.clear();
            return taken;
        }
    }

    /** How many distinct verified readers saw a text, about; those of this moment included. */
    long readers(UUID content) {
        Set<Integer> fresh;
        synchronized (seen) {
            fresh = seen.remove(content);
        }
        return fresh == null ? steps.readers(content) : steps.add(content, fresh);
    }
}
