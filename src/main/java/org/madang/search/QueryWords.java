package org.madang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text as the index knows them, before any engine is asked; the same for every engine. */
final class QueryWords {

    private static final Analyzer ANALYZER = new KoreanText(DecompoundMode.DISCARD);
    private static final Set<Tag> NAMES_OF_THINGS = Set.of(Tag.NNG, Tag.NNP, Tag.SL, Tag.SH);

    private QueryWords() {}

    /** Every word once, in the order of the text. */
    static List<String> all(String text) {
        return List.copyOf(new LinkedHashSet<>(read(text, null)));
    }

    /** The names of things with how often each stands there, in the order of the text. */
    static Map<String, Integer> nouns(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        read(text, NAMES_OF_THINGS).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static List<String> read(String text, @Nullable Set<Tag> wanted) {
        List<String> words = new ArrayList<>();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var part = stream.addAttribute(PartOfSpeechAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (wanted == null || part.getLeftPOS() != null && wanted.contains(part.getLeftPOS())) {
                    words.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
