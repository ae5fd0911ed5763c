package org.madang.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.madang.jobs.Routine;

/** Clears away pictures and films that no text shows, and files that no row speaks of, such as after a crash. */
@ApplicationScoped
public class Orphans implements Routine {

    private static final Logger LOG = System.getLogger(Orphans.class.getName());
    private static final Duration BEING_MADE = Duration.ofHours(1);

    @Inject
    PictureSteps steps;

    @Inject
    MediaStore store;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "picture-orphans";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        try {
            int gone = 0;
            for (var found = steps.forgetOrphans(); !found.isEmpty(); found = steps.forgetOrphans()) {
                for (var file : found) {
                    store.remove(file);
                }
                gone += found.size();
            }
            gone += removeUnknownFiles();
            if (gone > 0) {
                LOG.log(Level.INFO, "Cleared away {0} pictures and films that no text shows", gone);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int removeUnknownFiles() throws IOException {
        var before = clock.instant().minus(BEING_MADE);
        List<UUID> unknown;
        try (var all = store.pictures()) {
            unknown = all.filter(id -> madeAt(id).isBefore(before) && !steps.isKnown(id))
                    .toList();
        }
        for (var id : unknown) {
            store.remove(id);
        }
        return unknown.size();
    }

    /** The moment that an id carries in its first 48 bits. */
    private static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
