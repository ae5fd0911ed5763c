package org.madang.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text taken apart once, for all that the index keeps of it: made here and not by an engine, so that every engine holds
 * the same words and a new dictionary needs nothing of the engine. Words are divided by spaces.
 */
public final class TextReading {

    private static final int MOST_SPELLED = 40;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private TextReading(String text) {
        this.text = text;
        QueryWords.read(text, tokens::add);
    }

    public static TextReading of(String text) {
        return new TextReading(text);
    }

    /** The words in their order, so that what stands side by side is found so; behind them the compounds as wholes. */
    public String words() {
        List<String> words = new ArrayList<>(tokens.size());
        List<String> wholes = new ArrayList<>();
        tokens.forEach(token -> (token.length() > 1 ? wholes : words).add(token.word()));
        words.addAll(wholes);
        return String.join(" ", words);
    }

    /** Where the words stand, see {@link Places}. */
    public String places() {
        return Places.of(text, tokens);
    }

    /** How the words are typed: as they stand there, and without particles. */
    public String keys() {
        return spelled(Jamo::keys);
    }

    /** The first consonants of each word. */
    public String initials() {
        return spelled(Jamo::initials);
    }

    private String spelled(UnaryOperator<String> spelling) {
        Set<String> spelled = new LinkedHashSet<>();
        SpokenWords.of(text).forEach(word -> spelled.add(spelling.apply(word)));
        tokens.stream().filter(QueryWords::isNoun).forEach(token -> spelled.add(spelling.apply(token.word())));
        return String.join(" ", spelled.stream().limit(MOST_SPELLED).toList());
    }
}
