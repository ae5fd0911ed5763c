package org.madang.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.search.words.QueryWords;
import org.madang.search.words.QueryWords.Word;
import org.madang.search.words.SpokenWords;

/**
 * What may be typed besides words: {@code "side by side"}, {@code -without}, {@code field:value} and {@code #tag}.
 * Whatever else stands there is read as words, so that nothing typed is ever wrong.
 */
final class QuerySyntax {

    /** What a text can be narrowed to by its name and a colon. */
    enum Field {
        TITLE,
        TAG,
        TOPIC,
        PLACE,
        WRITER,
        DEPARTMENT;

        private static final Map<String, Field> NAMES = Map.ofEntries(
                Map.entry("title", TITLE),
                Map.entry("제목", TITLE),
                Map.entry("tag", TAG),
                Map.entry("태그", TAG),
                Map.entry("topic", TOPIC),
                Map.entry("분야", TOPIC),
                Map.entry("neighbourhood", PLACE),
                Map.entry("place", PLACE),
                Map.entry("동네", PLACE),
                Map.entry("writer", WRITER),
                Map.entry("글쓴이", WRITER),
                Map.entry("department", DEPARTMENT),
                Map.entry("부서", DEPARTMENT));

        /** Null if there is no such field. */
        static @Nullable Field named(String name) {
            return NAMES.get(name.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * One word between spaces.
     *
     * @param spoken as it was typed
     * @param words what it says; a compound is one
     * @param near keys of words that are perhaps mistyped, with particles and without; empty if it is no doubt right
     */
    record Term(String spoken, List<Word> words, List<String> near) {

        Term(String spoken, List<Word> words) {
            this(spoken, words, List.of());
        }

        /** The word without its particle. */
        String stem() {
            return SpokenWords.stems(spoken).get(0);
        }

        Stream<String> forms() {
            return words.stream().flatMap(Word::forms);
        }

        /** Whether any of its words says something by itself. */
        boolean isTelling() {
            return words.stream().anyMatch(word -> QueryWords.saysEnough(word.whole()));
        }

        Term orNearly(List<String> keys) {
            return new Term(spoken, words, keys);
        }
    }

    /**
     * What was understood.
     *
     * @param phrases words side by side
     * @param without what no text must have, each side by side
     */
    record Wanted(List<Term> terms, List<List<String>> phrases, List<List<String>> without, Map<Field, String> fields) {

        static final Wanted NOTHING = new Wanted(List.of(), List.of(), List.of(), Map.of());

        /** Every word once. */
        List<Word> words() {
            Map<String, Word> words = new LinkedHashMap<>();
            terms.stream().flatMap(term -> term.words().stream()).forEach(w -> words.putIfAbsent(w.whole(), w));
            return List.copyOf(words.values());
        }

        /** All that is to be marked in a text. */
        List<Word> marked() {
            return Stream.concat(
                            words().stream(),
                            phrases.stream().flatMap(List::stream).map(word -> new Word(word, List.of())))
                    .toList();
        }

        /** Whether it asks for anything at all. */
        boolean isEmpty() {
            return terms.isEmpty() && phrases.isEmpty() && without.isEmpty() && fields.isEmpty();
        }

        /** Whether a text can fit it better than another. */
        boolean isRanked() {
            return !terms.isEmpty() || !phrases.isEmpty();
        }

        Wanted with(List<Term> other) {
            return new Wanted(other, phrases, without, fields);
        }
    }

    private static final int MOST_TERMS = 20;
    private static final int MOST_PHRASES = 5;

    /** A minus or not, a field or not, then a phrase between quotes or what has no space. */
    private static final Pattern PART = Pattern.compile(
            "(?<minus>(?<!\\S)-)?(?:(?<field>\\p{L}{2,13}):)?(?:[\"“”](?<phrase>[^\"“”]*)[\"“”]?|(?<word>[^\\s\"“”]+))");

    private QuerySyntax() {}

    static Wanted parse(String text) {
        List<Term> terms = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        List<List<String>> without = new ArrayList<>();
        Map<Field, String> fields = new LinkedHashMap<>();
        var part = PART.matcher(text);
        while (part.find()) {
            var quoted = part.group("phrase");
            var said = quoted == null ? Objects.requireNonNull(part.group("word")) : quoted;
            var field = part.group("field") == null ? null : Field.named(part.group("field"));
            if (field == null && quoted == null && said.startsWith("#") && said.length() > 1) {
                fields.put(Field.TAG, said.substring(1));
            } else if (field != null && part.group("minus") == null) {
                fields.put(field, said);
            } else if (part.group("minus") != null) {
                add(without, QueryWords.sideBySide(said));
            } else if (quoted != null) {
                add(phrases, QueryWords.sideBySide(said));
            } else if (terms.size() < MOST_TERMS) {
                SpokenWords.of(part.group()).forEach(one -> add(terms, one));
            }
        }
        return new Wanted(List.copyOf(terms), List.copyOf(phrases), List.copyOf(without), Map.copyOf(fields));
    }

    private static void add(List<List<String>> phrases, List<String> words) {
        if (!words.isEmpty() && phrases.size() < MOST_PHRASES) {
            phrases.add(words);
        }
    }

    private static void add(List<Term> terms, String said) {
        var words = QueryWords.all(said);
        if (!words.isEmpty() && terms.stream().noneMatch(term -> term.words().equals(words))) {
            terms.add(new Term(said, words));
        }
    }
}
