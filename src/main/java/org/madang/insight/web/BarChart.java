package org.madang.insight.web;

import java.util.List;

/** Where the bars of a drawing stand; upright ones from the left, lying ones from the top. */
final class BarChart {

    static final int WIDTH = 360;
    static final int BASE = 176;
    static final int TOP = 24;
    private static final int ROW = 30;
    private static final int BAR = 20;
    private static final int LABEL = 104;
    private static final int NUMBER = 56;

    /** A bar with its words. */
    public record Bar(int x, int y, int width, int height, String label, String number, boolean marked) {

        /** Where the number stands above an upright bar. */
        public int over() {
            return y - 6;
        }

        /** Where the number stands beside a lying bar. */
        public int beside() {
            return x + width + 6;
        }

        /** The line of a lying bar's words. */
        public int line() {
            return y + BAR - 5;
        }
    }

    /** What a bar shows. */
    record Value(String label, double value, String number, boolean marked) {}

    private BarChart() {}

    static List<Bar> upright(List<Value> values) {
        double most = most(values);
        int step = values.isEmpty() ? WIDTH : WIDTH / values.size();
        return java.util.stream.IntStream.range(0, values.size())
                .mapToObj(i -> {
                    var value = values.get(i);
                    int height = (int) Math.round((BASE - TOP) * value.value() / most);
                    return new Bar(
                            i * step + 2,
                            BASE - height,
                            step - 4,
                            height,
                            value.label(),
                            value.number(),
                            value.marked());
                })
                .toList();
    }

    static List<Bar> lying(List<Value> values) {
        double most = most(values);
        return java.util.stream.IntStream.range(0, values.size())
                .mapToObj(i -> {
                    var value = values.get(i);
                    int width = (int) Math.round((WIDTH - LABEL - NUMBER) * value.value() / most);
                    return new Bar(LABEL, i * ROW + 4, width, BAR, value.label(), value.number(), value.marked());
                })
                .toList();
    }

    static int height(List<Bar> lying) {
        return lying.size() * ROW + 4;
    }

    private static double most(List<Value> values) {
        return Math.max(1, values.stream().mapToDouble(Value::value).max().orElse(1));
    }
}
