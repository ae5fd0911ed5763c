package org.madang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table as text in Markdown, its columns aligned. */
final class ResultTable {

    private static final List<String> HEAD = List.of(
            "row",
            "requests/s",
            "p50 ms",
            "p99 ms",
            "server CPU µs",
            "database CPU µs",
            "KB an answer",
            "of static",
            "");

    private ResultTable() {}

    /** @param staticPerSecond requests a second of the static file that the others are compared with */
    static String of(List<Measurement> rows, double staticPerSecond) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEAD);
        rows.forEach(row -> cells.add(cells(row, staticPerSecond)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> cells.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var text = new StringBuilder();
        text.append(line(cells.get(0), widths)).append(rule(widths));
        cells.stream().skip(1).forEach(line -> text.append(line(line, widths)));
        return text.toString();
    }

    private static List<String> cells(Measurement row, double staticPerSecond) {
        boolean answers = !Double.isNaN(row.kilobytes());
        return List.of(
                row.row(),
                number("%,.0f", row.perSecond()),
                number("%,.1f", row.p50Millis()),
                number("%,.1f", row.p99Millis()),
                number("%,.0f", row.serverMicros()),
                number("%,.0f", row.databaseMicros()),
                number("%,.1f", row.kilobytes()),
                number("%.3f", answers ? row.perSecond() / staticPerSecond : Double.NaN),
                row.isGood() ? "" : "!");
    }

    /** A number as the table writes it; a dash if it is not known. */
    static String number(String format, double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> column == 0 || column == widths.length - 1
                        ? String.format("%-" + Math.max(widths[column], 1) + "s", cells.get(column))
                        : String.format("%" + widths[column] + "s", cells.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> column == 0 || column == widths.length - 1
                        ? dashes(widths[column])
                        : dashes(widths[column] - 1) + ":")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String dashes(int count) {
        var dashes = new char[count];
        Arrays.fill(dashes, '-');
        return new String(dashes);
    }
}
