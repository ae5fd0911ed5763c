package org.madang.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text as the index knows them, before any engine is asked; the same for every engine. */
public final class QueryWords {

    private static final Set<Tag> NAMES_OF_THINGS = Set.of(Tag.NNG, Tag.NNP, Tag.SL, Tag.SH);
    private static final char FIRST_SYLLABLE = '가';

    private QueryWords() {}

    /**
     * A word of the query.
     *
     * @param whole as it stands there, or its stem
     * @param parts of a compound, those that say something by themselves; the stem of an inflected verb
     */
    public record Word(String whole, List<String> parts) {

        /** What of it may stand in a text, and what means the same. */
        public Stream<String> forms() {
            return Stream.concat(Stream.of(whole), Stream.concat(parts.stream(), synonyms()));
        }

        private Stream<String> synonyms() {
            return Dictionary.synonyms(whole).stream().filter(same -> !parts.contains(same));
        }
    }

    /** Every word once, in the order of the text. */
    public static List<Word> all(String text) {
        Map<String, Word> words = new LinkedHashMap<>();
        var reader = new Reader((whole, parts) -> words.putIfAbsent(whole, new Word(whole, parts)));
        read(text, reader::token);
        reader.end();
        return List.copyOf(words.values());
    }

    /** The names of things, compounds and their parts, with how often each stands there; no single syllables. */
    public static Map<String, Integer> nouns(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        read(text, token -> {
            if (isNoun(token)) {
                counts.merge(token.word(), 1, Integer::sum);
            }
        });
        return counts;
    }

    static boolean isNoun(Token token) {
        return token.tag() != null && NAMES_OF_THINGS.contains(token.tag()) && saysEnough(token.word());
    }

    /** Whether it is more than one syllable: those are too often a misread particle. */
    public static boolean saysEnough(String word) {
        return word.length() > 1 || word.charAt(0) < FIRST_SYLLABLE;
    }

    /** The words in their order, without compounds as wholes: what a text says side by side. */
    public static List<String> sideBySide(String text) {
        List<String> words = new ArrayList<>();
        read(text, token -> {
            if (token.length() == 1) {
                words.add(token.word());
            }
        });
        return words;
    }

    /** Takes a text apart. */
    static void read(String text, Consumer<Token> consumer) {
        try (var stream = KoreanText.current().tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var part = stream.addAttribute(PartOfSpeechAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var length = stream.addAttribute(PositionLengthAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                consumer.accept(new Token(
                        term.toString(),
                        step.getPositionIncrement(),
                        length.getPositionLength(),
                        part.getLeftPOS(),
                        place.startOffset(),
                        place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts compounds and the parts that follow them together. */
    private static final class Reader {

        private final BiConsumer<String, List<String>> words;
        private final List<String> parts = new ArrayList<>();
        private @Nullable String whole;
        private int position;
        private int end;

        private Reader(BiConsumer<String, List<String>> words) {
            this.words = words;
        }

        private void token(Token token) {
            position += token.step();
            if (whole != null && position < end && token.length() == 1) {
                if (saysEnough(token.word())) {
                    parts.add(token.word());
                }
                return;
            }
            end();
            whole = token.word();
            end = position + token.length();
        }

        private void end() {
            if (whole != null) {
                words.accept(whole, List.copyOf(parts));
            }
            whole = null;
            parts.clear();
        }
    }
}
