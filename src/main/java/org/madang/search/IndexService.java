package org.madang.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.jobs.JobQueue;
import org.madang.shared.database.MilestoneRepository;

/** Keeps the index whole: it can always be made anew from the database. */
@ApplicationScoped
@Transactional
public class IndexService {

    private static final Logger LOG = System.getLogger(IndexService.class.getName());

    /** To be counted up with every change of what is indexed and how. */
    private static final int LAYOUT = 1;

    @Inject
    IndexRepository index;

    @Inject
    MilestoneRepository milestones;

    @Inject
    Clock clock;

    @Inject
    JobQueue queue;

    @Inject
    CurrentPerson current;

    /**
     * An index that was lost, missed the last moments before a crash, or was made by other rules, is made anew in the
     * background.
     */
    void check(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup event) {
        try {
            long expected = index.toBeIndexed();
            long found = index.indexed();
            if (expected != found || !milestones.isReached(rules())) {
                LOG.log(Level.INFO, "The index has {0} of {1} texts and is made anew", found, expected);
                queue.add(Reindexing.NAME, Reindexing.ALL);
            }
        } catch (SearchException e) {
            LOG.log(Level.WARNING, "The index does not answer", e);
        }
    }

    /** Whether the index holds as many texts as it should. */
    boolean isWhole() {
        return index.toBeIndexed() == index.indexed();
    }

    /** Notes that the index was made by the rules of now. */
    void madeAnew() {
        milestones.reach(rules(), clock.instant());
    }

    private static String rules() {
        var words = String.join("\n", KoreanText.dictionaryRules());
        return "index-" + LAYOUT + "-" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** An admin wants the index made anew; searches find less until that is done. */
    public void rebuild() {
        current.require(Action.REBUILD_INDEX);
        queue.add(Reindexing.NAME, Reindexing.ALL);
    }
}
