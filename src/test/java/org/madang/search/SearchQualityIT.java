package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.madang.search.KnownItems.Petition;
import org.madang.search.KnownItems.Question;
import org.madang.testing.harness.SharedPostgres;

/**
 * How well search finds what people mean, beside what PostgreSQL finds of the same texts: of the petitions that come with
 * the demonstration, or of all 2,535, which are not part of the project, where the variable MADANG_PETITIONS names their
 * file, one JSON object a line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityIT {

    private static final double TOLERATED = 0.02;
    private static final Path SHIPPED = Path.of("src/main/resources/demo/proposals.jsonl");

    /** What was reached with each corpus; less by more than what is tolerated fails. */
    private enum Corpus {
        SHIPPED(150, 0.98, 0.96, 0.62),
        WHOLE(500, 0.92, 0.75, 0.25);

        private final int questions;
        private final double title;
        private final double mistyped;
        private final double body;

        Corpus(int questions, double title, double mistyped, double body) {
            this.questions = questions;
            this.title = title;
            this.mistyped = mistyped;
            this.body = body;
        }
    }

    private Engine engine;
    private KnownItems items;
    private Corpus corpus;

    /** Mean reciprocal rank among the first ten, and the share that is among them. */
    private record Figure(double rank, double recall) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%.3f)", rank, recall);
        }
    }

    @BeforeAll
    void fill() {
        var file = System.getenv("MADANG_PETITIONS");
        corpus = file == null ? Corpus.SHIPPED : Corpus.WHOLE;
        var petitions = KnownItems.read(file == null ? SHIPPED : Path.of(file));
        items = new KnownItems(petitions);
        engine = Engine.lucene(SharedPostgres.emptyDatabase("quality"));
        engine.inTransaction(() -> {
            petitions.forEach(this::insert);
            return null;
        });
        engine.run("alter table proposal add column words tsvector generated always as"
                + " (to_tsvector('simple', title || ' ' || problem)) stored");
        engine.run("create index on proposal using gin (words)");
        engine.run("create extension if not exists pg_trgm");
        engine.indexAll();
    }

    private void insert(Petition petition) {
        var id = new UUID(0, petition.number());
        var em = engine.em();
        em.createNativeQuery("insert into content (id, kind, number, visibility, created_at, published_at, origin)"
                        + " values (?1, 'PROPOSAL', ?2, 'PUBLIC', now(), '2019-06-01', ?3)")
                .setParameter(1, id)
                .setParameter(2, petition.number())
                .setParameter(3, "p" + petition.number())
                .executeUpdate();
        em.createNativeQuery("insert into proposal (id, title, problem, problem_html, status, submitted_at)"
                        + " values (?1, ?2, ?3, '', 'OPEN', now())")
                .setParameter(1, id)
                .setParameter(2, petition.title())
                .setParameter(3, petition.body())
                .executeUpdate();
    }

    @AfterAll
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    private Figure figure(List<Question> questions, Function<String, List<Long>> finder) {
        double rank = 0;
        int found = 0;
        for (var question : questions) {
            int at = finder.apply(question.words()).indexOf((long) question.number());
            if (at >= 0) {
                rank += 1.0 / (at + 1);
                found++;
            }
        }
        return new Figure(rank / questions.size(), (double) found / questions.size());
    }

    private List<Long> ours(String words) {
        return engine.search().ids(SearchQuery.of(words), 10).stream()
                .map(UUID::getLeastSignificantBits)
                .toList();
    }

    private List<Long> fullText(String words) {
        return numbers("""
                select c.number from proposal p join content c on c.id = p.id,
                    to_tsquery('simple', regexp_replace(:words, '\\s+', ':* | ', 'g') || ':*') q
                where p.words @@ q order by ts_rank(p.words, q) desc limit 10
                """, words);
    }

    private List<Long> trigrams(String words) {
        return numbers("""
                select c.number from proposal p join content c on c.id = p.id
                order by word_similarity(:words, p.title) desc limit 10
                """, words);
    }

    @SuppressWarnings("unchecked")
    private List<Long> numbers(String sql, String words) {
        return engine.em()
                .createNativeQuery(sql, Long.class)
                .setParameter("words", words)
                .getResultList();
    }

    private Figure line(String name, List<Question> questions) {
        var ours = figure(questions, this::ours);
        System.out.printf(
                "| %s | %s | %s | %s |%n",
                name, ours, figure(questions, this::fullText), figure(questions, this::trigrams));
        return ours;
    }

    @Test
    void whatIsMeantIsFound() {
        System.out.println("| MRR@10 (recall@10) | Madang | PostgreSQL, words | PostgreSQL, trigrams of titles |");
        var title = line("two words of the title", items.ofTitles(corpus.questions));
        var mistyped = line("the same, one mistyped", items.ofTitlesMistyped(corpus.questions));
        var body = line("two words of the body", items.ofBodies(corpus.questions));

        assertThat(title.rank()).isGreaterThan(corpus.title - TOLERATED);
        assertThat(mistyped.rank()).isGreaterThan(corpus.mistyped - TOLERATED);
        assertThat(body.rank()).isGreaterThan(corpus.body - TOLERATED);
    }
}
