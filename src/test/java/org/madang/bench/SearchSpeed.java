package org.madang.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * How fast search is beside bare Lucene on the same index, one question after the other: with {@code
 * -Dmadang.bench.texts=100000,1000000} at each of these sizes, one growing out of the other. A question goes to the API
 * first and to Lucene then, so that what else the machine does hits both alike.
 */
final class SearchSpeed implements Scenario {

    private static final int WARM_UP = 300;
    private static final int QUESTIONS = 500;
    private static final int NEW = 5;
    private static final double TIMES_BARE = 2;
    private static final double TIMES_SMALLEST = 3;
    private static final double SHARE_OF_BARE_INDEXING = 0.6;
    private static final double MOST_MILLIS_SUGGESTING = 30;
    private static final double MOST_SECONDS_UNTIL_FOUND = 1;
    private static final long MOST_INDEXED_BARE = 100_000;
    private static final String REFILL = """
            insert into index_work (content_id, urgent)
                select id, false from content where kind = 'PROPOSAL' and number between %d and %d order by number
            """;

    private final Map<String, Double> ofSmallest = new HashMap<>();

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Ground ground, Goals goals) throws SQLException, IOException {
        var texts = new SearchTexts(ground.city().ids());
        long at = ground.options().proposals();
        try (var connection = SeededCity.connect(ground.product().database())) {
            for (long size : sizes()) {
                indexing(ground, texts, connection, at + 1, size, goals);
                at = size;
                searching(ground, texts, size, goals);
                suggesting(ground, texts, size, goals);
                finding(ground, size, goals);
            }
        }
    }

    private static long[] sizes() {
        return Arrays.stream(System.getProperty("madang.bench.texts", "20000").split(","))
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
    }

    private static void indexing(
            Ground ground, SearchTexts texts, Connection connection, long from, long to, Goals goals)
            throws SQLException, IOException {
        texts.insert(connection, from, to);
        Bench.say("%,d proposals are in the database".formatted(to));
        try (var statement = connection.createStatement()) {
            long began = System.nanoTime();
            statement.execute(REFILL.formatted(from, to));
            while (waits(connection)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
            double ours = (to - from + 1) * 1e9 / (System.nanoTime() - began);
            long last = Math.min(to, from + MOST_INDEXED_BARE - 1);
            double bare = BareProcess.indexing(
                    Files.createTempDirectory(ground.folder(), "bare"),
                    LongStream.rangeClosed(from, last).mapToObj(texts::text).iterator());
            Bench.say("indexing up to %,d: %.0f texts a second, bare Lucene on one thread %.0f"
                    .formatted(to, ours, bare));
            goals.atLeast("indexing at %,d: of bare Lucene".formatted(to), SHARE_OF_BARE_INDEXING, ours / bare);
        }
    }

    private static boolean waits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select 1 from index_work)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void searching(Ground ground, SearchTexts texts, long size, Goals goals) throws IOException {
        var probe = new Probe(ground.product().webAddress(), ground.folder());
        var ours = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        var unmarked = new ArrayList<Long>();
        var server = ProcessFigures.of(ground.product());
        try (var lucene = BareProcess.searching(index(ground))) {
            var questions = texts.questions(WARM_UP + QUESTIONS, size);
            for (int i = 0; i < questions.size(); i++) {
                if (i == WARM_UP) {
                    server = ProcessFigures.of(ground.product());
                }
                ours.add(nanos(probe, "/api/v1/search?q=" + encoded(questions.get(i))));
                var taken = lucene.search(questions.get(i));
                unmarked.add(taken.unmarked());
                bare.add(taken.whole());
            }
        }
        var cpu = ProcessFigures.of(ground.product()).minus(server).serverMicros() / QUESTIONS / 1_000;
        Bench.say("a search in %,d: %s; %.1f ms of the server's CPU; bare Lucene %s, without marks %s"
                .formatted(size, told(ours), cpu, told(bare), told(unmarked)));
        for (int percent : new int[] {50, 99}) {
            var row = "a search, p%d".formatted(percent);
            double millis = millis(ours, percent);
            goals.atMost("%s in %,d: of bare Lucene".formatted(row, size), TIMES_BARE, millis / millis(bare, percent));
            double smallest = ofSmallest.computeIfAbsent(row, r -> millis);
            goals.atMost("%s in %,d: of the smallest".formatted(row, size), TIMES_SMALLEST, millis / smallest);
        }
    }

    private static Path index(Ground ground) {
        return ground.folder().resolve("data").resolve("index").resolve("Findable");
    }

    private static void suggesting(Ground ground, SearchTexts texts, long size, Goals goals) throws IOException {
        var probe = new Probe(ground.product().webAddress(), ground.folder());
        var times = new ArrayList<Long>();
        for (var words : texts.questions(WARM_UP + QUESTIONS, size)) {
            var typed = words.substring(0, Math.min(words.length(), 1 + words.hashCode() % 5 + 4 & 3));
            times.add(nanos(probe, "/api/v1/suggest?q=" + encoded(typed)));
        }
        Bench.say("a suggestion in %,d: %s".formatted(size, told(times)));
        goals.atMost("a suggestion in %,d: p99 in ms".formatted(size), MOST_MILLIS_SUGGESTING, millis(times, 99));
    }

    /** From the answer to a proposal's submission until a search for it has it. */
    private static void finding(Ground ground, long size, Goals goals) throws IOException {
        double most = 0;
        for (int i = 0; i < NEW; i++) {
            var writer = new Uploads(ground.product().webAddress()).as(People.handle(i), People.PASSWORD);
            var word = "quokka" + size + "x" + i;
            var draft = writer.post(
                    "/proposals",
                    Json.createObjectBuilder()
                            .add("title", word + "를 위한 자리를 마련해 주세요")
                            .add("problem", "지금은 아무 데도 없어서 모두가 아쉬워해요.")
                            .add("solution", "공원 한쪽에 자리를 만들어 주세요.")
                            .build());
            writer.put("/proposals/" + draft.getInt("number") + "/submission");
            long began = System.nanoTime();
            while (writer.get("/search?q=" + word).getInt("total") == 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            most = Math.max(most, (System.nanoTime() - began) / 1e9);
        }
        goals.atMost(
                "a new proposal in %,d: seconds until found, at most".formatted(size), MOST_SECONDS_UNTIL_FOUND, most);
    }

    private static long nanos(Probe probe, String path) throws IOException {
        long began = System.nanoTime();
        var answer = probe.send(Load.read("search", path), 0);
        long nanos = System.nanoTime() - began;
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return nanos;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String told(List<Long> nanos) {
        return "median %.1f ms, p99 %.1f ms".formatted(millis(nanos, 50), millis(nanos, 99));
    }

    private static double millis(List<Long> nanos, int percent) {
        return new Percentiles(nanos.stream()
                                .skip(WARM_UP)
                                .mapToLong(Long::longValue)
                                .toArray())
                        .at(percent)
                / 1e6;
    }
}
