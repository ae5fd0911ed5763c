package org.madang.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the city's people added to the Korean dictionary: names that it does not know, compounds with their parts, and
 * words that mean the same. Compounds come with the product and from admins; they hold for texts that are read from
 * then on. Words that mean the same are asked for together, which needs no text to be read again.
 */
public final class Dictionary {

    private static final String SHIPPED = "/search/user-dictionary.txt";

    private static volatile Map<String, Set<String>> synonyms = Map.of();

    private Dictionary() {}

    /** The lines that come with the product: a word, or a compound and its parts. */
    public static List<String> shipped() {
        try (var in = Objects.requireNonNull(Dictionary.class.getResourceAsStream(SHIPPED))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Exchanges what admins added. Of two lines for the same word the admins' holds.
     *
     * @param compounds each a word, or a compound and its parts, divided by spaces
     * @param alike each two words or more that mean the same, divided by spaces
     */
    public static void use(Collection<String> compounds, Collection<String> alike) {
        Map<String, String> rules = new LinkedHashMap<>();
        shipped().forEach(rule -> rules.put(first(rule), rule));
        compounds.forEach(rule -> rules.put(first(rule), rule));
        KoreanText.use(rules.values());
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        for (var line : alike) {
            var whole = Arrays.stream(line.split(" ")).map(Dictionary::key).toList();
            whole.forEach(word ->
                    sets.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(whole));
        }
        sets.forEach((word, same) -> same.remove(word));
        synonyms = Map.copyOf(sets);
    }

    private static String first(String rule) {
        return rule.split(" ", 2)[0];
    }

    /** The word as the index knows it. */
    private static String key(String word) {
        var words = QueryWords.all(word);
        return words.isEmpty() ? word : words.get(0).whole();
    }

    /** Other words for the same thing; most have none. */
    static List<String> synonyms(String word) {
        return new ArrayList<>(synonyms.getOrDefault(word, Set.of()));
    }
}
