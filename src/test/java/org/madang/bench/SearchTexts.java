package org.madang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.madang.bench.SeedIds.Kind;
import org.madang.search.KnownItems;
import org.madang.search.KnownItems.Petition;
import org.madang.search.words.QueryWords;

/**
 * Proposals for the search bench, put together from the titles and sentences of petitions: those that come with the
 * demonstration, or those of the file that the variable MADANG_PETITIONS names. The text of a number is always the same.
 */
final class SearchTexts {

    private static final Path SHIPPED = Path.of("src/main/resources/demo/proposals.jsonl");
    private static final long SEED = 20_261_122;
    private static final int SENTENCES = 4;
    private static final int LONGEST_TITLE = 90;
    private static final Duration AGE = Duration.ofDays(700);

    private final List<Petition> petitions;
    private final List<String> sentences;
    private final SeedIds ids;

    /** A proposal's words. */
    record Text(String title, String body) {}

    SearchTexts(SeedIds ids) {
        var file = System.getenv("MADANG_PETITIONS");
        this.ids = ids;
        petitions = KnownItems.read(file == null ? SHIPPED : Path.of(file));
        sentences = petitions.stream()
                .flatMap(petition -> Arrays.stream(petition.body().split("(?<=[.?!]) ")))
                .filter(sentence -> sentence.length() > 10 && sentence.length() < 200)
                .toList();
    }

    Text text(long number) {
        var random = new SplittableRandom(SEED + number);
        var title = beginning(random, 4) + " " + beginning(random, 3);
        var body = IntStream.range(0, SENTENCES)
                .mapToObj(i -> sentences.get(random.nextInt(sentences.size())))
                .collect(Collectors.joining(" "));
        return new Text(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title, body);
    }

    private String beginning(SplittableRandom random, int most) {
        var words = petitions.get(random.nextInt(petitions.size())).title().split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.min(most, words.length)));
    }

    /** Two names of things out of titles, many times. */
    List<String> questions(int many, long texts) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> text(n * 7_919L % texts + 1))
                .map(text -> List.copyOf(QueryWords.nouns(text.title()).keySet()))
                .filter(nouns -> nouns.size() >= 2)
                .map(nouns -> nouns.get(0) + " " + nouns.get(nouns.size() - 1))
                .limit(many)
                .toList();
    }

    /** Fills in proposals past the triggers; what the index has still to take in stays as it is. */
    void insert(Connection connection, long from, long to) throws SQLException, IOException {
        execute(connection, "set session_replication_role = replica");
        try (var table = new CopyTable(
                connection,
                "content",
                "id, kind, number, visibility, topic, neighbourhood, created_at, published_at, origin")) {
            for (long n = from; n <= to; n++) {
                var at = ids.now().minusMillis(AGE.toMillis() / 1_000 * (n % 1_000) + n % 997);
                table.row(
                        id(n), "PROPOSAL", n, "PUBLIC", City.topic(n), City.neighbourhood(n), at, at, "petition " + n);
            }
        }
        try (var table =
                new CopyTable(connection, "proposal", "id, title, problem, problem_html, status, submitted_at")) {
            for (long n = from; n <= to; n++) {
                var text = text(n);
                table.row(id(n), text.title(), text.body(), "", "OPEN", ids.now());
            }
        }
        execute(connection, "set session_replication_role = origin");
        execute(connection, "select setval('proposal_number', " + to + ")");
        execute(connection, "analyze content, proposal");
    }

    private java.util.UUID id(long number) {
        return ids.id(Kind.PROPOSAL, number, Integer.MAX_VALUE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
