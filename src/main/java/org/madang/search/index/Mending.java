package org.madang.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.madang.jobs.Routine;

/** Compares the database with the index every few hours, and has mended what differs. */
@ApplicationScoped
public class Mending implements Routine {

    private static final Logger LOG = System.getLogger(Mending.class.getName());

    @Inject
    IndexService service;

    @Override
    public String name() {
        return "mend-index";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        try {
            compare();
        } catch (SearchException unreachable) {
            LOG.log(Level.WARNING, "The index does not answer and was not compared");
        }
    }

    /** Compares everything; the ids of texts that differed, which are written again in a moment. */
    public List<UUID> compare() {
        List<UUID> mended = new ArrayList<>();
        for (var kind : FoundType.values()) {
            var from = Optional.of(1L);
            while (from.isPresent()) {
                from = service.compare(kind, from.get(), mended);
            }
        }
        if (!mended.isEmpty()) {
            LOG.log(Level.INFO, "{0} texts were not in the index as they are in the database", mended.size());
        }
        return mended;
    }
}
