package org.madang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.madang.shared.Markdown;
import org.madang.shared.PlainText;

/** Korean texts of any number, put together from the sentences of the demonstration proposals; always the same ones. */
final class KoreanTexts {

    /** The file with comments as the API takes them, one a line. */
    static final String BODIES = "comments.jsonl";

    private static final String SOURCE = "/demo/proposals.jsonl";
    private static final long SEED = 20_261_122;
    private static final int PARAGRAPHS = 2_000;
    private static final int LONGEST_TITLE = 90;

    /** A text in Markdown and the HTML that the product makes of it. */
    record Text(String plain, String html) {}

    private final List<String> titles = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Text> paragraphs;

    /** @param connection any PostgreSQL, which reads the JSON */
    KoreanTexts(Connection connection) throws IOException, SQLException {
        try (var query = connection.prepareStatement(
                "select line::jsonb ->> 'title', line::jsonb ->> 'body' from unnest(?::text[]) line")) {
            query.setArray(1, connection.createArrayOf("text", source()));
            for (var rows = query.executeQuery(); rows.next(); ) {
                titles.add(shortened(PlainText.line(rows.getString(1))));
                take(PlainText.line(rows.getString(2)));
            }
        }
        var random = new SplittableRandom(SEED);
        paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> some(random, 2 + random.nextInt(3)))
                .map(text -> new Text(text, Markdown.toHtml(text)))
                .toList();
    }

    /** The title of a number. */
    String title(long number) {
        return titles.get((int) (number * 31 % titles.size()));
    }

    /** The body of a number, of some paragraphs. */
    Text body(long number, int count) {
        var random = new SplittableRandom(SEED ^ number * 0x9E3779B97F4A7C15L);
        var chosen = IntStream.range(0, count)
                .mapToObj(i -> paragraphs.get(random.nextInt(PARAGRAPHS)))
                .toList();
        return new Text(
                chosen.stream().map(Text::plain).collect(Collectors.joining("\n\n")),
                chosen.stream().map(Text::html).collect(Collectors.joining()));
    }

    /** The comment of a number: one to three sentences. */
    Text comment(long number) {
        var random = new SplittableRandom(SEED + number);
        var text = some(random, 1 + random.nextInt(3));
        return new Text(text, Markdown.toCommentHtml(text));
    }

    /** Writes bodies of comments for the load. */
    void writeBodies(Path folder, int count) throws IOException {
        Files.write(
                folder.resolve(BODIES),
                IntStream.range(0, count)
                        .mapToObj(i -> json(comment(-1L - i).plain()))
                        .toList());
    }

    private static String json(String text) {
        return "{\"body\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    private void take(String body) {
        for (var sentence : body.split("(?<=[.?!]) ")) {
            if (sentence.length() >= 12 && sentence.length() <= 160) {
                sentences.add(sentence);
            }
        }
    }

    private String some(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sentences.get(random.nextInt(sentences.size())))
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static Object[] source() throws IOException {
        try (var stream = KoreanTexts.class.getResourceAsStream(SOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toArray();
        }
    }
}
