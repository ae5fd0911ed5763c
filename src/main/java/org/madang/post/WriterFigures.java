package org.madang.post;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's public posts add up to.
 *
 * @param months the last twelve, the oldest first
 * @param topics those with posts, the commonest first
 * @param total of all posts ever
 */
public record WriterFigures(List<Month> months, List<Share> topics, int total) {

    /** With fewer posts there is nothing to see. */
    public static final int LEAST = 3;

    private static final int MONTHS = 12;

    /** A month and how many posts it had. */
    public record Month(YearMonth month, int posts) {}

    /**
     * A topic's part.
     *
     * @param topic slug; null for posts without one
     * @param percent of all posts, rounded
     */
    public record Share(@Nullable String topic, int posts, int percent) {}

    /** One post, as far as it counts. */
    record Counted(YearMonth month, @Nullable String topic, int posts) {}

    static WriterFigures of(List<Counted> rows, YearMonth now) {
        Map<YearMonth, Integer> byMonth = new HashMap<>();
        Map<String, Integer> byTopic = new HashMap<>();
        int total = 0;
        for (var row : rows) {
            byMonth.merge(row.month(), row.posts(), Integer::sum);
            byTopic.merge(row.topic() == null ? "" : row.topic(), row.posts(), Integer::sum);
            total += row.posts();
        }
        List<Month> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = now.minusMonths(back);
            months.add(new Month(month, byMonth.getOrDefault(month, 0)));
        }
        return new WriterFigures(months, shares(byTopic, total), total);
    }

    private static List<Share> shares(Map<String, Integer> byTopic, int total) {
        return byTopic.entrySet().stream()
                .map(entry -> new Share(
                        entry.getKey().isEmpty() ? null : entry.getKey(),
                        entry.getValue(),
                        Math.round(100f * entry.getValue() / total)))
                .sorted(Comparator.comparingInt(Share::posts)
                        .reversed()
                        .thenComparing(share -> share.topic() == null ? "~" : share.topic()))
                .toList();
    }

    /** Whether there are enough posts to show. */
    public boolean isTelling() {
        return total >= LEAST;
    }
}
