package org.madang.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.madang.jobs.Routine;
import org.madang.shared.DomainException;

/** Looks every hour whether something new fits the searches that people keep. */
@ApplicationScoped
public class SearchAlerts implements Routine {

    private static final Logger LOG = System.getLogger(SearchAlerts.class.getName());

    @Inject
    SavedSearchService searches;

    @Override
    public String name() {
        return "search-alerts";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        try {
            searches.due().forEach(searches::tell);
        } catch (DomainException unavailable) {
            LOG.log(Level.WARNING, "Nobody is told of new finds: the index does not answer");
        }
    }
}
