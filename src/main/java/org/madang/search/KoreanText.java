package org.madang.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
 * Turns text into the words by which it is found: Korean morphemes without particles and endings, compounds split as
 * the mode says, Chinese characters as they are read, English in lower case by its stems.
 */
final class KoreanText extends Analyzer {

    private static final String DICTIONARY = "/search/user-dictionary.txt";
    private static final UserDictionary WORDS = dictionary();

    /** Parts of speech that say nothing about what a text is about. */
    static final Set<Tag> LEFT_OUT = leftOut();

    private final DecompoundMode compounds;

    KoreanText(DecompoundMode compounds) {
        this.compounds = compounds;
    }

    private static UserDictionary dictionary() {
        try {
            return UserDictionary.open(new StringReader(String.join("\n", dictionaryRules())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the user dictionary: a word, or a compound and its parts. */
    static List<String> dictionaryRules() {
        try (var in = Objects.requireNonNull(KoreanText.class.getResourceAsStream(DICTIONARY))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Tag> leftOut() {
        var tags = new HashSet<>(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);
        tags.addAll(Set.of(Tag.VX, Tag.VCP, Tag.VCN, Tag.NP, Tag.NNB));
        return Set.copyOf(tags);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, WORDS, compounds, false, true);
        TokenStream words = new KoreanPartOfSpeechStopFilter(tokenizer, LEFT_OUT);
        words = new KoreanReadingFormFilter(words);
        words = new LowerCaseFilter(words);
        words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokenizer, new KStemFilter(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
