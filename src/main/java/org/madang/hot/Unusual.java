package org.madang.hot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Finds the significant terms of some texts: those that a larger share of people write now than of texts had them
 * before. The measure is that of search engines (JLH): the rise of the share, times how many fold it rose. People are
 * counted and not texts, so that nobody makes an issue alone.
 */
final class Unusual {

    /** Fewer people than these make no issue. */
    static final int LEAST_PEOPLE = 5;

    /** How many fold the share must have risen. */
    static final double LEAST_RISE = 3;

    private static final int MOST_WEIGHED = 200;
    private static final double SAME_TEXTS = 0.6;
    private static final int MOST_BESIDE = 3;

    /** A word with what speaks for it. */
    record Word(String word, List<String> beside, int people, int texts, long before, double score) {}

    private record Seen(String word, Set<UUID> people, Set<Integer> texts) {}

    private Unusual() {}

    /**
     * The most unusual words, the most unusual first.
     *
     * @param all how many texts there were before
     * @param before how many of these had a word
     */
    static List<Word> among(List<Said> texts, long all, ToLongFunction<String> before, int most) {
        int people = (int) texts.stream().map(Said::person).distinct().count();
        var weighed = often(texts).stream()
                .map(seen -> weigh(seen, people, all, before.applyAsLong(seen.word())))
                .filter(w -> w.score() > 0)
                .sorted(Comparator.comparingDouble(Weighed::score)
                        .reversed()
                        .thenComparing(w -> -w.seen().word().length())
                        .thenComparing(w -> w.seen().word()))
                .toList();
        return grouped(weighed, most);
    }

    private record Weighed(Seen seen, long before, double score) {}

    private static Collection<Seen> often(List<Said> texts) {
        Map<String, Seen> words = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (var word : texts.get(i).words()) {
                var seen = words.computeIfAbsent(word, w -> new Seen(w, new HashSet<>(), new HashSet<>()));
                seen.people().add(texts.get(i).person());
                seen.texts().add(i);
            }
        }
        return words.values().stream()
                .filter(seen -> seen.people().size() >= LEAST_PEOPLE)
                .sorted(Comparator.comparingInt((Seen seen) -> -seen.people().size())
                        .thenComparing(Seen::word))
                .limit(MOST_WEIGHED)
                .toList();
    }

    private static Weighed weigh(Seen seen, int people, long all, long before) {
        return new Weighed(seen, before, score(seen.people().size(), people, before, all));
    }

    /**
     * 0 for what is as usual. So that little history does not make everything unusual or nothing, it is taken as if as
     * many texts more as people write now had been there before, and one of them had had the word.
     */
    static double score(int writing, int people, long before, long all) {
        double now = (double) writing / people;
        double usual = (before + 1.0) / (all + people + 1.0);
        return now / usual < LEAST_RISE ? 0 : (now - usual) * (now / usual);
    }

    /** Words that mostly stand in the same texts are one issue, called by the most unusual of them. */
    private static List<Word> grouped(List<Weighed> weighed, int most) {
        List<List<Weighed>> groups = new ArrayList<>();
        for (var word : weighed) {
            groups.stream()
                    .filter(group -> isSame(group.get(0).seen(), word.seen()))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(word), () -> groups.add(new ArrayList<>(List.of(word))));
        }
        return groups.stream().limit(most).map(Unusual::word).toList();
    }

    private static boolean isSame(Seen one, Seen other) {
        var both = new HashSet<>(one.texts());
        both.retainAll(other.texts());
        return both.size()
                >= SAME_TEXTS * Math.min(one.texts().size(), other.texts().size());
    }

    private static Word word(List<Weighed> group) {
        var first = group.get(0);
        var beside = group.stream()
                .skip(1)
                .map(w -> w.seen().word())
                .filter(w -> !first.seen().word().contains(w))
                .limit(MOST_BESIDE)
                .toList();
        return new Word(
                first.seen().word(),
                beside,
                first.seen().people().size(),
                first.seen().texts().size(),
                first.before(),
                first.score());
    }

    /** All words of some texts, without those that are never an issue. */
    static Set<String> words(Collection<String> nouns, Set<String> never) {
        var words = new HashSet<>(nouns);
        words.removeAll(never);
        words.removeIf(word ->
                word.length() > HotIssue.MAX_NAME || Stream.of("http", "www").anyMatch(word::startsWith));
        return words;
    }
}
