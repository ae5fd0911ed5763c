package org.madang.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.search.Engine;

/** Takes the steps by which the index follows the database, one by one. */
public final class IndexSteps {

    private static final int AT_ONCE = 100;

    private final Engine engine;
    private final IndexService service;
    private final IndexRepository repository;

    public IndexSteps(Engine engine) {
        this.engine = engine;
        this.service = engine.bean(IndexService.class);
        this.repository = engine.bean(IndexRepository.class);
    }

    /** Until nothing waits. */
    public void all() {
        int done = 1;
        while (done > 0) {
            done = engine.inTransaction(() -> service.step(AT_ONCE));
        }
    }

    /** A step whose index is written and whose transaction is lost. */
    public void stepAndCrash() {
        try {
            engine.inTransaction(() -> {
                service.step(AT_ONCE);
                throw new IllegalStateException("crash");
            });
        } catch (IllegalStateException crash) {
            assert crash.getMessage().equals("crash");
        }
    }

    public long waiting() {
        return engine.inTransaction(repository::waiting);
    }

    public void refill() {
        engine.inTransaction(() -> {
            service.refill();
            return null;
        });
    }

    /** Writes texts to the index, whatever waits. */
    public void index(Collection<UUID> ids) {
        engine.inTransaction(() -> {
            repository.write(ids);
            return null;
        });
    }

    /** Compares everything; the texts that differ. */
    public List<UUID> compare() {
        List<UUID> mended = new ArrayList<>();
        for (var kind : FoundType.values()) {
            var from = Optional.of(1L);
            while (from.isPresent()) {
                var range = from.get();
                from = engine.inTransaction(() -> service.compare(kind, range, mended));
            }
        }
        return mended;
    }
}
