package org.madang.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.apache.lucene.analysis.ko.dict.UserDictionary;

/**
 * Turns text into the words by which it is found: Korean morphemes without particles and endings, compounds whole and
 * split, Chinese characters as they are read, English in lower case by its stems.
 *
 * <p>There is one at a time, with the {@linkplain Dictionary dictionary} of the city. It is exchanged when the
 * dictionary changes: texts and queries are read by the same one, whatever engine keeps the index.
 */
public final class KoreanText extends Analyzer {

    /** Parts of speech that say nothing about what a text is about. */
    private static final Set<Tag> LEFT_OUT = leftOut();

    private static volatile KoreanText current = new KoreanText(Dictionary.shipped());

    private final UserDictionary words;

    private KoreanText(List<String> rules) {
        try {
            words = UserDictionary.open(new StringReader(String.join("\n", rules)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The analyzer of now. */
    public static KoreanText current() {
        return current;
    }

    /**
     * Reads everything with these words from now on.
     *
     * @param rules each a word, or a compound and its parts; never empty
     * @throws RuntimeException if the dictionary cannot be made of them
     */
    static void use(Collection<String> rules) {
        current = new KoreanText(List.copyOf(rules));
    }

    private static Set<Tag> leftOut() {
        var tags = new HashSet<>(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);
        tags.addAll(Set.of(Tag.VX, Tag.VCP, Tag.VCN, Tag.NP, Tag.NNB));
        return Set.copyOf(tags);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, words, DecompoundMode.MIXED, false, true);
        TokenStream stream = new KoreanPartOfSpeechStopFilter(tokenizer, LEFT_OUT);
        stream = new KoreanReadingFormFilter(stream);
        stream = new LowerCaseFilter(stream);
        stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokenizer, new KStemFilter(stream));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
