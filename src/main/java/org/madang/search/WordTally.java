package org.madang.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import org.madang.shared.PersonalData;

/**
 * Counts something by the words that were looked for, in memory until it is written down. What is long or looks like
 * personal data is not counted at all.
 *
 * @param <C> what is counted
 */
final class WordTally<C> {

    private static final int LONGEST = 60;
    private static final int MOST_KEPT = 1_000;

    private final Map<String, C> counts = new ConcurrentHashMap<>();
    private final BinaryOperator<C> sum;

    WordTally(BinaryOperator<C> sum) {
        this.sum = sum;
    }

    void add(String text, C more) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        if (isCounted(words) && counts.size() < MOST_KEPT) {
            counts.merge(words, more, sum);
        }
    }

    private static boolean isCounted(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && PersonalData.in(words).isEmpty();
    }

    /** Hands over what was counted, and begins anew. */
    void empty(BiConsumer<String, C> writer) {
        List.copyOf(counts.keySet()).forEach(words -> {
            var count = counts.remove(words);
            if (count != null) {
                writer.accept(words, count);
            }
        });
    }
}
