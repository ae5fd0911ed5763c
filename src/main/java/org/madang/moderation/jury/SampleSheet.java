package org.madang.moderation.jury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of a week's cases are judged again, and all that the choice rests on, as a text that people and programs read. A
 * case's lot is {@code SHA-256(beacon|case)}; of each kind those with the lowest lots are chosen.
 *
 * @param week as {@code 2026-W47}
 * @param beacon a public value that nobody knew before the week was over
 * @param cases among which: {@code jury 12} for what a jury decided, {@code fold 345} for the fold of that entry of the
 *     public log, against which nobody appealed
 * @param chosen of them
 */
public record SampleSheet(String week, String beacon, List<String> cases, List<String> chosen) {

    /** This share of the cases of each kind is judged again, one at least. */
    public static final double SHARE = 0.05;

    private static final String TITLE = "madang sample 1";

    /** What kinds of cases there are. */
    enum Kind {
        JURY,
        FOLD;

        private final String prefix = name().toLowerCase(Locale.ROOT) + " ";

        String line(long number) {
            return prefix + number;
        }

        /** The number of a case of this kind; empty for another kind's. */
        Optional<Long> number(String line) {
            return line.startsWith(prefix)
                    ? Optional.of(Long.parseLong(line.substring(prefix.length())))
                    : Optional.empty();
        }
    }

    public SampleSheet {
        cases = List.copyOf(cases);
        chosen = List.copyOf(chosen);
    }

    /** Chooses. */
    static SampleSheet take(String week, String beacon, List<String> cases) {
        var chosen = Stream.of(Kind.values())
                .flatMap(kind -> lowest(
                        cases.stream()
                                .filter(one -> kind.number(one).isPresent())
                                .toList(),
                        beacon))
                .toList();
        return new SampleSheet(week, beacon, cases, chosen);
    }

    private static Stream<String> lowest(List<String> cases, String beacon) {
        return cases.stream()
                .sorted(Comparator.comparing(one -> Draw.sha256(beacon + "|" + one)))
                .limit((long) Math.ceil(cases.size() * SHARE));
    }

    /** Numbers of the chosen of one kind. */
    List<Long> chosen(Kind kind) {
        return chosen.stream().flatMap(one -> kind.number(one).stream()).toList();
    }

    /** As text, a fact a line. */
    public String text() {
        return TITLE + "\nweek " + week + "\nbeacon " + beacon + "\n"
                + cases.stream().map(one -> "case " + one + "\n").collect(Collectors.joining())
                + chosen.stream().map(one -> "chosen " + one + "\n").collect(Collectors.joining());
    }

    /** Whether a text is of this kind at all. */
    public static boolean isOne(String text) {
        return text.startsWith(TITLE);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static SampleSheet parse(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("no sample sheet: it does not begin with \"" + TITLE + "\"");
        }
        List<String> cases = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        var week = "";
        var beacon = "";
        for (var line : text.lines().skip(1).toList()) {
            var parts = line.split(" ", 2);
            var value = parts.length > 1 ? parts[1] : "";
            switch (parts[0]) {
                case "week" -> week = value;
                case "beacon" -> beacon = value;
                case "case" -> cases.add(value);
                case "chosen" -> chosen.add(value);
                default -> throw new IllegalArgumentException("no sample sheet has a line \"" + line + "\"");
            }
        }
        return new SampleSheet(week, beacon, cases, chosen);
    }

    /** Chooses again and compares; empty if all of it is right, or else what is wrong, in English, for operators. */
    public Optional<String> firstFault() {
        return take(week, beacon, cases).chosen().equals(chosen)
                ? Optional.empty()
                : Optional.of("other cases were chosen than the lot says");
    }
}
