package org.madang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.madang.bench.SearchTexts.Text;
import org.madang.search.words.QueryWords;

/** {@link BareLucene} in a process of its own, because Maven's compiles for a short life. */
final class BareProcess implements AutoCloseable {

    private static final List<Class<?>> NEEDED = List.of(
            BareLucene.class,
            QueryWords.class,
            IndexWriter.class,
            EnglishAnalyzer.class,
            KoreanTokenizer.class,
            UnifiedHighlighter.class,
            MemoryIndex.class,
            SpanQuery.class);

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;

    /**
     * How long Lucene took.
     *
     * @param unmarked nanoseconds for the search alone
     * @param whole with the marks
     */
    record Taken(long unmarked, long whole) {}

    private BareProcess(String what, Path folder) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classpath(),
                BareLucene.class.getName(),
                what,
                folder.toString());
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        questions = process.outputWriter(StandardCharsets.UTF_8);
    }

    private static String classpath() {
        return NEEDED.stream()
                .flatMap(
                        needed -> Stream.ofNullable(needed.getProtectionDomain().getCodeSource()))
                .map(source -> {
                    try {
                        return Path.of(source.getLocation().toURI()).toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** To search an index that somebody else writes. */
    static BareProcess searching(Path index) throws IOException {
        return new BareProcess("search", index);
    }

    /** Texts a second that one thread takes into a new index. */
    static double indexing(Path folder, Iterator<Text> texts) throws IOException {
        try (var bare = new BareProcess("index", folder)) {
            texts.forEachRemaining(text -> bare.write(text.title() + "\t" + text.body()));
            bare.questions.close();
            return Double.parseDouble(bare.answer());
        }
    }

    Taken search(String words) throws IOException {
        write(words);
        questions.flush();
        var nanos = answer().split(" ");
        return new Taken(Long.parseLong(nanos[0]), Long.parseLong(nanos[1]));
    }

    private void write(String line) {
        try {
            questions.write(line.replaceAll("[\r\n]", " ") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException("bare Lucene ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
