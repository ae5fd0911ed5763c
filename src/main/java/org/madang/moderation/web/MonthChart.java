package org.madang.moderation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.moderation.log.MonthFigure;

/**
 * Columns of months as an SVG draws them: the commonest rule below, all others above it, from zero. All numbers are in
 * the drawing's own units.
 *
 * @param commonest the rule that was applied most; empty if nothing happened
 * @param rules all rules, for the table beside the drawing
 */
public record MonthChart(String commonest, List<String> rules, List<Column> columns, long total) {

    /** Width of the drawing. */
    public static final int WIDTH = 480;

    /** Height of the drawing, with the words below the columns. */
    public static final int HEIGHT = 160;

    private static final int BASE = 136;
    private static final int TALLEST = 112;

    /**
     * One month.
     *
     * @param x left edge
     * @param width of the column
     * @param first height of the commonest rule
     * @param rest height of all others
     * @param counts by rule, in the order of {@link MonthChart#rules()}
     */
    public record Column(String month, int x, int width, int first, int rest, long total, List<Long> counts) {

        /** Top of the commonest rule's part. */
        public int firstTop() {
            return BASE - first;
        }

        /** Top of the others' part. */
        public int restTop() {
            return BASE - first - rest;
        }

        /** The month without its year. */
        public int shortMonth() {
            return Integer.parseInt(month.substring(month.length() - 2));
        }
    }

    /** @param months the oldest first */
    static MonthChart of(List<String> months, List<MonthFigure> figures) {
        Map<String, Long> byRule = new TreeMap<>();
        Map<String, Map<String, Long>> byMonth = new TreeMap<>();
        for (var figure : figures) {
            byRule.merge(figure.rule(), figure.count(), Long::sum);
            byMonth.computeIfAbsent(figure.month(), m -> new TreeMap<>())
                    .merge(figure.rule(), figure.count(), Long::sum);
        }
        var rules = byRule.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        long most = byMonth.values().stream().mapToLong(MonthChart::sum).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        int step = WIDTH / months.size();
        for (int i = 0; i < months.size(); i++) {
            columns.add(
                    column(months.get(i), i * step, step, rules, byMonth.getOrDefault(months.get(i), Map.of()), most));
        }
        return new MonthChart(rules.isEmpty() ? "" : rules.get(0), rules, columns, sum(byRule));
    }

    private static Column column(
            String month, int x, int step, List<String> rules, Map<String, Long> counts, long most) {
        long total = sum(counts);
        long commonest = rules.isEmpty() ? 0 : counts.getOrDefault(rules.get(0), 0L);
        int first = (int) (commonest * TALLEST / most);
        int rest = (int) (total * TALLEST / most) - first;
        var all = rules.stream().map(rule -> counts.getOrDefault(rule, 0L)).toList();
        return new Column(month, x + step / 6, step * 2 / 3, first, rest, total, all);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
