package org.madang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.madang.content.Kind;
import org.madang.imports.ImportService;

/** Loads all of it in one transaction, so that it is there whole or not at all. */
@ApplicationScoped
@Transactional
public class DemoLoader {

    private static final String PETITIONS = "proposals.jsonl";

    @Inject
    DemoRepository repository;

    @Inject
    DemoCity city;

    @Inject
    DemoPeople people;

    @Inject
    DemoTexts texts;

    @Inject
    DemoComments comments;

    @Inject
    ImportService imports;

    @Inject
    Clock clock;

    /** Loads the data unless they were loaded before; the petitions go the way of every import. */
    boolean loadOnce() {
        var now = clock.instant();
        if (!repository.begin(now)) {
            return false;
        }
        city.load();
        var persons = people.load(now);
        var posts = texts.posts(persons, now);
        var proposals = texts.proposals(persons, now);
        comments.load(Map.of(Kind.POST, posts, Kind.PROPOSAL, proposals), persons, now);
        try (var petitions = DemoFiles.open(PETITIONS)) {
            imports.beginByItself("proposals-jsonl", PETITIONS, petitions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
