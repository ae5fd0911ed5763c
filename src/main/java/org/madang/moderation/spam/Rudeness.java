package org.madang.moderation.spam;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a comment is to be one that people fold: naive Bayes over groups of two and three letters, each counted once
 * a comment, with Laplace's correction. It learns from what juries decided and from nothing else, it can say which
 * letters moved it, and all that follows from it is the order in which people look.
 */
public final class Rudeness {

    /** Fewer decisions of a kind than this teach nothing. */
    public static final int LEAST_EXAMPLES = 30;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    private static final int MOST_LETTERS = 2_000;
    private static final int WORDS_SHOWN = 3;

    private final Map<String, Double> weights;
    private final double prior;

    private Rudeness(Map<String, Double> weights, double prior) {
        this.weights = weights;
        this.prior = prior;
    }

    /** What a jury said of a comment. */
    public record Example(String text, boolean folded) {}

    /** Learns; null if there are too few examples of either kind. */
    public static @Nullable Rudeness learn(List<Example> examples) {
        Map<String, int[]> counts = new HashMap<>();
        int[] total = new int[2];
        for (var example : examples) {
            int kind = example.folded() ? 1 : 0;
            total[kind]++;
            groups(example.text()).forEach(group -> counts.computeIfAbsent(group, g -> new int[2])[kind]++);
        }
        if (Math.min(total[0], total[1]) < LEAST_EXAMPLES) {
            return null;
        }
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((group, count) -> {
            if (count[0] + count[1] > 1) {
                double folded = (count[1] + 1.0) / (total[1] + 2.0);
                double open = (count[0] + 1.0) / (total[0] + 2.0);
                weights.put(group, Math.log(folded / open));
            }
        });
        return new Rudeness(weights, Math.log(total[1] / (double) total[0]));
    }

    /** From 0 to 1; an order rather than a probability, for neighbouring groups of letters are not independent. */
    public double of(String text) {
        var groups = groups(text);
        double sum = prior;
        for (var group : groups) {
            sum += weights.getOrDefault(group, 0.0);
        }
        return 1 / (1 + Math.exp(-sum / Math.sqrt(Math.max(1, groups.size()))));
    }

    /** The groups of letters that speak most for folding, the strongest first. */
    public List<String> why(String text) {
        return groups(text).stream()
                .filter(group -> weights.getOrDefault(group, 0.0) > 0)
                .sorted(Comparator.comparingDouble((String group) -> -weights.getOrDefault(group, 0.0)))
                .limit(WORDS_SHOWN)
                .toList();
    }

    private static Set<String> groups(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        var begin = letters.substring(0, Math.min(letters.length(), MOST_LETTERS));
        Set<String> groups = new LinkedHashSet<>();
        for (int size = SHORTEST; size <= LONGEST; size++) {
            for (int i = 0; i + size <= begin.length(); i++) {
                groups.add(begin.substring(i, i + size));
            }
        }
        return groups;
    }
}
