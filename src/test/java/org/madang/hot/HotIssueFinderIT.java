package org.madang.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.madang.search.Engine;
import org.madang.search.KnownItems;
import org.madang.search.KnownItems.Petition;
import org.madang.testing.harness.SharedPostgres;

/**
 * Real petitions: those about animals come in these days from different people, among others as they come; one about
 * fishing comes forty times from the same person; all others stood there in the year before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotIssueFinderIT {

    private static final Path PETITIONS = Path.of("src/main/resources/demo/proposals.jsonl");
    private static final int REPEATED = 40;

    private Engine engine;
    private int numbers;

    @BeforeAll
    void fill() {
        engine = Engine.lucene(SharedPostgres.emptyDatabase("hot_issues"));
        engine.run("insert into neighbourhood (slug, name_ko, name_en) values ('neuti-dong', '느티동', 'Neuti-dong')");
        KnownItems.read(PETITIONS).forEach(this::write);
        engine.indexAll();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    private void write(Petition petition) {
        boolean aboutAnimals = (petition.title() + petition.body()).contains("동물");
        if (petition.title().contains("낚시")) {
            var one = person("fisher");
            for (int i = 0; i < REPEATED; i++) {
                write(petition, one, 1 + i % 6);
            }
        } else if (aboutAnimals || petition.number() % 10 == 0) {
            write(petition, person("person" + petition.number()), 1 + petition.number() % 6);
        } else {
            write(petition, person("person" + petition.number()), 10 + petition.number());
        }
    }

    private UUID person(String handle) {
        var id = UUID.randomUUID();
        engine.run("insert into person (id, handle, display_name, email, password_hash, created_at) values ('" + id
                + "', '" + handle + "', '사람', '" + handle + "@example.org', '-', now())");
        return id;
    }

    private void write(Petition petition, UUID author, int daysAgo) {
        var id = UUID.randomUUID();
        engine.run(
                ("insert into content (id, kind, number, visibility, created_at, published_at, author_id, neighbourhood)"
                                + " values ('%s', 'PROPOSAL', %d, 'PUBLIC', now(), now() - interval '%d days', '%s', 'neuti-dong')")
                        .formatted(id, ++numbers, daysAgo, author));
        engine.inTransaction(() -> engine.em()
                .createNativeQuery("insert into proposal (id, title, problem, problem_html, status, submitted_at)"
                        + " values (?1, ?2, ?3, '', 'OPEN', now())")
                .setParameter(1, id)
                .setParameter(2, petition.title())
                .setParameter(3, petition.body())
                .executeUpdate());
    }

    private List<HotIssueFinder.Found> found() {
        return engine.inTransaction(() -> engine.bean(HotIssueFinder.class).find());
    }

    @Test
    void theRightWordComesOutOfRealTextsAndThatOfOnePersonDoesNot() {
        var found = found();
        assertThat(found).first().satisfies(issue -> {
            assertThat(issue.word().word()).isEqualTo("동물");
            assertThat(issue.word().people()).isEqualTo(issue.word().texts());
        });
        assertThat(found).extracting(issue -> issue.word().word()).doesNotContain("낚시", "낚시터", "낚시인");
        assertThat(found)
                .filteredOn(issue -> "neuti-dong".equals(issue.among().neighbourhood()))
                .first()
                .satisfies(issue -> assertThat(issue.word().word()).isEqualTo("동물"));
    }

    @Test
    void theCourseHasAWeekForEachWeek() {
        var finder = engine.bean(HotIssueFinder.class);
        var weeks =
                engine.inTransaction(() -> finder.weeks("동물", new org.madang.search.WordCounts.Among(null, null), 26));

        assertThat(weeks).hasSize(26);
        assertThat(List.copyOf(weeks.values()).get(25)).isPositive();
    }
}
