package org.madang.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are spoken and written, without a dictionary: between spaces, without particles, in pairs of syllables. */
public final class SpokenWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Particles that stand behind nouns, the longest first. */
    private static final List<String> PARTICLES =
            List.of(("에서는 에서도 에게는 으로는 으로도 까지는 까지도 부터는 에서 에게 한테 으로 까지 부터 처럼 보다 마다 이나 이랑 하고"
                            + " 들은 들을 들의 들이 은 는 이 가 을 를 에 의 도 로 와 과 만 나 랑")
                    .split(" "));

    private SpokenWords() {}

    /** Every two syllables side by side of a title: two of them in a row are found inside any longer word. */
    public static String pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (var word : of(text)) {
            var lower = word.toLowerCase(Locale.ROOT);
            for (int i = 0; i + 2 <= lower.length(); i++) {
                pairs.add(lower.substring(i, i + 2));
            }
        }
        return String.join(" ", pairs);
    }

    /** The words of a text as they stand there between spaces, without punctuation. */
    public static List<String> of(String text) {
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
}
