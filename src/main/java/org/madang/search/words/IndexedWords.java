package org.madang.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a text goes into the index, made here and not by an engine, so that every engine holds the same words and a
 * new dictionary needs nothing of the engine. Words are divided by spaces.
 */
public final class IndexedWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_SPELLED = 40;

    /** Particles that stand behind nouns, the longest first. */
    private static final List<String> PARTICLES =
            List.of(("에서는 에서도 에게는 으로는 으로도 까지는 까지도 부터는 에서 에게 한테 으로 까지 부터 처럼 보다 마다 이나 이랑 하고"
                            + " 들은 들을 들의 들이 은 는 이 가 을 를 에 의 도 로 와 과 만 나 랑")
                    .split(" "));

    private IndexedWords() {}

    /** The words in their order, so that what stands side by side is found so; behind them the compounds as wholes. */
    public static String of(String text) {
        List<String> words = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        QueryWords.tokens(text, (word, length) -> (length > 1 ? wholes : words).add(word));
        words.addAll(wholes);
        return String.join(" ", words);
    }

    /** How the words of a title are typed: as they stand there, and without particles. */
    public static String keys(String title) {
        Set<String> keys = new LinkedHashSet<>();
        spoken(title).forEach(word -> keys.add(Jamo.keys(word)));
        QueryWords.nouns(title).keySet().forEach(word -> keys.add(Jamo.keys(word)));
        return join(keys);
    }

    /** The first consonants of each word of a title. */
    public static String initials(String title) {
        Set<String> initials = new LinkedHashSet<>();
        spoken(title).forEach(word -> initials.add(Jamo.initials(word)));
        QueryWords.nouns(title).keySet().forEach(word -> initials.add(Jamo.initials(word)));
        return join(initials);
    }

    /** Every two syllables side by side of a title: two of them in a row are found inside any longer word. */
    public static String pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (var word : spoken(text)) {
            var lower = word.toLowerCase(Locale.ROOT);
            for (int i = 0; i + 2 <= lower.length(); i++) {
                pairs.add(lower.substring(i, i + 2));
            }
        }
        return String.join(" ", pairs);
    }

    /** The words of a text as they stand there between spaces, without punctuation. */
    public static List<String> spoken(String text) {
        return NO_LETTERS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** A word as it stands there without what may be a particle; itself if none does. Some find several. */
    public static List<String> stems(String spoken) {
        Set<String> stems = new LinkedHashSet<>();
        PARTICLES.stream()
                .filter(particle -> spoken.endsWith(particle) && spoken.length() > particle.length() + 1)
                .forEach(particle -> stems.add(spoken.substring(0, spoken.length() - particle.length())));
        stems.add(spoken);
        return List.copyOf(stems);
    }

    private static String join(Set<String> words) {
        return String.join(" ", words.stream().limit(MOST_SPELLED).toList());
    }
}
