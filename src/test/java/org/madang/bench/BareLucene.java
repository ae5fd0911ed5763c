package org.madang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.madang.search.words.KoreanText;
import org.madang.search.words.QueryWords;

/** Search and indexing as Lucene alone does them, to compare with: two words, the best twenty, facets, highlights. */
final class BareLucene implements AutoCloseable {

    private static final int BEST = 20;
    private static final List<String> FACETS = List.of("kind", "topic", "neighbourhood", "status");

    /** {@code search FOLDER} or {@code index FOLDER}; what to search or to index comes line by line. */
    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = System.out;
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("index")) {
            out.println(index(folder, in.lines().toList()));
            return;
        }
        try (var lucene = new BareLucene(folder)) {
            for (var words = in.readLine(); words != null; words = in.readLine()) {
                long began = System.nanoTime();
                var best = lucene.search(words);
                long found = System.nanoTime() - began;
                lucene.mark(words, best);
                out.println(found + " " + (System.nanoTime() - began));
            }
        }
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareLucene(Path index) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
    }

    /** The best, after all that fits was counted by the facets. */
    ScoreDoc[] search(String words) throws IOException {
        var any = new BooleanQuery.Builder();
        for (var word : QueryWords.all(words)) {
            for (var field : List.of("titleWords", "textWords")) {
                any.add(new TermQuery(new Term(field, word.whole())), BooleanClause.Occur.SHOULD);
            }
        }
        var best = TopScoreDocCollector.create(BEST, Integer.MAX_VALUE);
        searcher.search(any.build(), MultiCollector.wrap(best, new Counts()));
        return best.topDocs().scoreDocs;
    }

    /** Titles and texts with the words marked, the usual way: what was found is taken apart again. */
    List<String> mark(String words, ScoreDoc[] found) throws IOException {
        var marks = new BooleanQuery.Builder();
        QueryWords.all(words)
                .forEach(word -> marks.add(new TermQuery(new Term("text", word.whole())), BooleanClause.Occur.SHOULD));
        var highlighter =
                UnifiedHighlighter.builderWithoutSearcher(KoreanText.current()).build();
        List<String> marked = new ArrayList<>();
        for (var hit : found) {
            var document = searcher.storedFields().document(hit.doc);
            for (var field : List.of("title", "text")) {
                marked.add(String.valueOf(
                        highlighter.highlightWithoutSearcher("text", marks.build(), document.get(field), 2)));
            }
        }
        return marked;
    }

    /** How many of all that was found have which value. */
    private static final class Counts extends SimpleCollector {

        private final Map<String, long[]> counts = new HashMap<>();
        private SortedSetDocValues[] values = {};

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = new SortedSetDocValues[FACETS.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = org.apache.lucene.index.DocValues.getSortedSet(context.reader(), FACETS.get(i));
                counts.put(FACETS.get(i) + context.ord, new long[(int) values[i].getValueCount() + 1]);
            }
            ord = context.ord;
        }

        private int ord;

        @Override
        public void collect(int doc) throws IOException {
            for (int i = 0; i < values.length; i++) {
                if (values[i].advanceExact(doc)) {
                    counts.get(FACETS.get(i) + ord)[(int) values[i].nextOrd()]++;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Indexes titles and texts with nori on one thread; texts a second. */
    private static double index(Path folder, List<String> lines) throws IOException {
        long began = System.nanoTime();
        try (var writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(KoreanText.current()))) {
            for (int i = 0; i < lines.size(); i++) {
                int end = lines.get(i).indexOf('\t');
                var document = new Document();
                document.add(new StringField("number", String.valueOf(i), Field.Store.YES));
                document.add(new TextField("title", lines.get(i).substring(0, end), Field.Store.YES));
                document.add(new TextField("text", lines.get(i).substring(end + 1), Field.Store.YES));
                document.add(new SortedSetDocValuesField("kind", new BytesRef("PROPOSAL")));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return lines.size() * 1e9 / (System.nanoTime() - began);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
