package org.madang.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.apache.lucene.search.Query;
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

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareLucene(Path index) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
    }

    int texts() {
        return reader.numDocs();
    }

    /** The highlights of the best. */
    List<String> search(String words) throws IOException {
        var any = new BooleanQuery.Builder();
        var marks = new BooleanQuery.Builder();
        for (var word : QueryWords.all(words)) {
            for (var field : List.of("titleWords", "textWords")) {
                any.add(new TermQuery(new Term(field, word.whole())), BooleanClause.Occur.SHOULD);
            }
            marks.add(new TermQuery(new Term("text", word.whole())), BooleanClause.Occur.SHOULD);
        }
        var best = TopScoreDocCollector.create(BEST, Integer.MAX_VALUE);
        searcher.search(any.build(), MultiCollector.wrap(best, new Counts()));
        return Arrays.stream(best.topDocs().scoreDocs)
                .map(hit -> marked(hit.doc, marks.build()))
                .toList();
    }

    private String marked(int doc, Query marks) {
        try {
            var text = searcher.storedFields().document(doc).get("text");
            var highlighter = UnifiedHighlighter.builderWithoutSearcher(KoreanText.current())
                    .build();
            return String.valueOf(highlighter.highlightWithoutSearcher("text", marks, text, 2));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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

    /** Indexes texts with nori on one thread; texts a second. */
    static double index(Path folder, Iterable<String[]> texts) throws IOException {
        long begin = System.nanoTime();
        long count = 0;
        try (var writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(KoreanText.current()))) {
            for (var text : texts) {
                var document = new Document();
                document.add(new StringField("number", text[0], Field.Store.YES));
                document.add(new TextField("title", text[1], Field.Store.YES));
                document.add(new TextField("text", text[2], Field.Store.YES));
                document.add(new SortedSetDocValuesField("kind", new BytesRef("PROPOSAL")));
                writer.addDocument(document);
                count++;
            }
            writer.commit();
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
