package org.madang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.Kind;
import org.madang.imports.ImportService;
import org.madang.insight.InsightService;
import org.madang.shared.database.MilestoneRepository;

/** Loads all of it in one transaction, so that it is there whole or not at all. */
@ApplicationScoped
@Transactional
public class DemoLoader {

    private static final String MILESTONE = "demonstration-data";
    private static final String PETITIONS = "proposals.jsonl";

    @Inject
    InsightService insight;

    @Inject
    MilestoneRepository milestones;

    @Inject
    DemoCity city;

    @Inject
    DemoPeople people;

    @Inject
    DemoTexts texts;

    @Inject
    DemoComments comments;

    @Inject
    DemoCircle circle;

    @Inject
    ImportService imports;

    @Inject
    Clock clock;

    /**
     * Loads the data unless they were loaded before; the petitions go the way of every import.
     *
     * @return the import of the petitions; empty if there was nothing to load
     */
    Optional<UUID> loadOnce() {
        var now = clock.instant();
        if (!milestones.reach(MILESTONE, now)) {
            return Optional.empty();
        }
        city.load();
        var persons = people.load(now);
        var posts = texts.posts(persons, now);
        circle.load(posts, persons, now);
        var proposals = texts.proposals(persons, now);
        comments.load(Map.of(Kind.POST, posts, Kind.PROPOSAL, proposals), persons, now);
        insight.refresh();
        try (var petitions = DemoFiles.open(PETITIONS)) {
            return Optional.of(imports.beginByItself("proposals-jsonl", PETITIONS, petitions)
                    .getId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
