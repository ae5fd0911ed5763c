package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.madang.search.KnownItems.Petition;
import org.madang.search.index.IndexSteps;
import org.madang.search.words.QueryWords;
import org.madang.shared.PageRequest;
import org.madang.testing.harness.BuildFolder;
import org.madang.testing.harness.SharedPostgres;

/**
 * How fast search is beside bare Lucene, on the same index in the same run: {@code mvn verify -Dmadang.search.texts=100000
 * -Dit.test=SearchSpeedIT}. The texts are put together from the sentences of real petitions. Prints the figures; what
 * they must be holds only on a quiet machine, so only what is wrong by far fails.
 */
@EnabledIfSystemProperty(named = "madang.search.texts", matches = "[0-9]+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSpeedIT {

    private static final int TEXTS = Integer.getInteger("madang.search.texts", 0);
    private static final int WARM_UP = 100;
    private static final int QUESTIONS = 400;
    private static final int AT_ONCE = 1_000;
    private static final int SENTENCES = 5;
    private static final long SEED = 20_261_122;
    private static final double FAR = 10;

    private final List<Petition> petitions = KnownItems.read(Path.of("src/main/resources/demo/proposals.jsonl"));
    private final List<String> sentences = petitions.stream()
            .flatMap(petition -> Arrays.stream(petition.body().split("(?<=[.?!]) ")))
            .filter(sentence -> sentence.length() > 10 && sentence.length() < 200)
            .toList();

    private Engine engine;
    private IndexSteps steps;
    private Path folder;

    @BeforeAll
    void fill() throws IOException {
        folder = Files.createTempDirectory(BuildFolder.work("search-speed"), "run");
        engine = Engine.luceneIn(SharedPostgres.emptyDatabase("search_speed"), folder);
        steps = new IndexSteps(engine);
        for (int from = 1; from <= TEXTS; from += AT_ONCE) {
            insert(from, Math.min(TEXTS, from + AT_ONCE - 1));
        }
        engine.run("analyze");
        long begin = System.nanoTime();
        steps.all();
        double ours = TEXTS * 1e9 / (System.nanoTime() - begin);
        double bare = BareLucene.index(Files.createDirectory(folder.resolve("bare")), this::texts);
        line("mass indexing, texts a second", ours, bare, "%.0f");
    }

    private java.util.Iterator<String[]> texts() {
        return java.util.stream.IntStream.rangeClosed(1, TEXTS)
                .mapToObj(this::text)
                .iterator();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    /** Number, title and text of a number; always the same. */
    private String[] text(int number) {
        var random = new SplittableRandom(SEED + number);
        var words = petitions.get(random.nextInt(petitions.size())).title().split(" ");
        var more = petitions.get(random.nextInt(petitions.size())).title().split(" ");
        var title = String.join(" ", Arrays.copyOf(words, Math.min(4, words.length))) + " "
                + String.join(" ", Arrays.copyOf(more, Math.min(3, more.length)));
        List<String> body = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            body.add(sentences.get(random.nextInt(sentences.size())));
        }
        return new String[] {
            String.valueOf(number), title.length() > 90 ? title.substring(0, 90) : title, String.join(" ", body)
        };
    }

    private void insert(int from, int to) {
        engine.inTransaction(() -> {
            engine.em().unwrap(Session.class).doWork(connection -> {
                try (var content = connection.prepareStatement(
                                "insert into content (id, kind, number, visibility,"
                                        + " created_at, published_at, origin) values (?, 'PROPOSAL', ?, 'PUBLIC', now(), now() - ? * interval '1 minute', ?)");
                        var proposal = connection.prepareStatement("insert into proposal (id, title, problem,"
                                + " problem_html, status, submitted_at) values (?, ?, ?, '', 'OPEN', now())")) {
                    for (int number = from; number <= to; number++) {
                        var text = text(number);
                        content.setObject(1, new UUID(1, number));
                        content.setInt(2, number);
                        content.setInt(3, number);
                        content.setString(4, "t" + number);
                        content.addBatch();
                        proposal.setObject(1, new UUID(1, number));
                        proposal.setString(2, text[1]);
                        proposal.setString(3, text[2]);
                        proposal.addBatch();
                    }
                    content.executeBatch();
                    proposal.executeBatch();
                }
            });
            return null;
        });
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        for (int number = 1; questions.size() < WARM_UP + QUESTIONS; number++) {
            var nouns = List.copyOf(
                    QueryWords.nouns(text(number * 31 % TEXTS + 1)[1]).keySet());
            if (nouns.size() >= 2) {
                questions.add(nouns.get(0) + " " + nouns.get(nouns.size() - 1));
            }
        }
        return questions;
    }

    /** One of them after the other, so that what else the machine does hits both alike. */
    @Test
    void twoWordsWithHighlightsAndFacets() throws IOException {
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        try (var lucene = new BareLucene(folder.resolve("Findable"))) {
            assertThat(lucene.texts()).isEqualTo(TEXTS);
            for (var words : questions()) {
                long begin = System.nanoTime();
                var found = engine.inTransaction(
                        () -> engine.search().search(SearchQuery.of(words), PageRequest.first(20)));
                long middle = System.nanoTime();
                lucene.search(words);
                bare.add(System.nanoTime() - middle);
                ours.add(middle - begin);
                assertThat(found.items()).isNotEmpty();
            }
        }
        double median = milliseconds(ours, 50);
        line("search, median in ms", median, milliseconds(bare, 50), "%.1f");
        line("search, p99 in ms", milliseconds(ours, 99), milliseconds(bare, 99), "%.1f");
        assertThat(median).isLessThan(FAR * milliseconds(bare, 50));
    }

    @Test
    void suggestionsWhileTyping() {
        List<Long> times = new ArrayList<>();
        for (var words : questions()) {
            var typed = words.substring(0, Math.min(words.length(), 2 + words.length() % 4));
            long begin = System.nanoTime();
            engine.search().suggest(typed);
            times.add(System.nanoTime() - begin);
        }
        line("suggestion, median in ms", milliseconds(times, 50), 0, "%.1f");
        line("suggestion, p99 in ms", milliseconds(times, 99), 0, "%.1f");
    }

    @Test
    void aNewProposalIsFound() {
        List<Long> times = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            long begin = System.nanoTime();
            insert(TEXTS + i, TEXTS + i);
            steps.all();
            times.add(System.nanoTime() - begin);
        }
        line("new proposal found, most in ms", milliseconds(times, 100), 0, "%.0f");
    }

    private static double milliseconds(List<Long> nanos, int percent) {
        var sorted = nanos.subList(Math.min(WARM_UP, nanos.size() / 2), nanos.size()).stream()
                .sorted()
                .toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)) / 1e6;
    }

    private static void line(String what, double ours, double bare, String format) {
        System.out.printf(
                Locale.ROOT,
                "| %,d texts | %s | " + format + " | %s |%n",
                TEXTS,
                what,
                ours,
                bare == 0 ? "" : String.format(Locale.ROOT, format + " | %.2f", bare, ours / bare));
    }
}
