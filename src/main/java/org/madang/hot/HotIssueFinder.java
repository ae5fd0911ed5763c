package org.madang.hot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.search.WordCounts;
import org.madang.search.WordCounts.Among;
import org.madang.search.words.QueryWords;
import org.madang.shared.Markdown;

/** Weighs the words of the last days against those of the year before: in the city, in each neighbourhood and topic. */
@ApplicationScoped
public class HotIssueFinder {

    /** The days that are weighed. */
    static final Duration NOW = Duration.ofDays(7);

    /** What they are weighed against. */
    static final Duration BEFORE = Duration.ofDays(365);

    private static final int MOST_TEXTS = 5_000;
    private static final int MOST_READ = 3_000;
    private static final int OF_THE_CITY = 10;
    private static final int OF_A_PART = 5;

    @Inject
    HotIssueRepository issues;

    @Inject
    WordCounts counts;

    @Inject
    Clock clock;

    /** What was found, for a part of the city or for all of it. */
    record Found(Among among, Unusual.Word word, double usual) {}

    /** The unusual words of now, those of the city first. */
    List<Found> find() {
        var now = clock.instant();
        var said = said(now.minus(NOW));
        List<Found> found = new ArrayList<>(find(new Among(null, null), said, text -> true, now, OF_THE_CITY));
        parts(said, Said::topic)
                .forEach(topic -> found.addAll(
                        find(new Among(topic, null), said, text -> topic.equals(text.topic()), now, OF_A_PART)));
        parts(said, Said::neighbourhood)
                .forEach(place -> found.addAll(find(
                        new Among(null, place), said, text -> place.equals(text.neighbourhood()), now, OF_A_PART)));
        return found;
    }

    private static Set<String> parts(List<Said> said, Function<Said, @Nullable String> part) {
        Set<String> parts = new TreeSet<>();
        said.stream().map(part).filter(Objects::nonNull).forEach(parts::add);
        return parts;
    }

    private List<Found> find(Among among, List<Said> said, Predicate<Said> in, Instant now, int most) {
        var from = now.minus(NOW).minus(BEFORE);
        var until = now.minus(NOW);
        long all = counts.texts(null, among, from, until);
        double weeks = (double) BEFORE.toDays() / NOW.toDays();
        return Unusual.among(
                        said.stream().filter(in).toList(), all, word -> counts.texts(word, among, from, until), most)
                .stream()
                .map(word -> new Found(among, word, word.before() / weeks))
                .toList();
    }

    private List<Said> said(Instant since) {
        var never = never();
        return issues.texts(since, MOST_TEXTS).stream()
                .map(text -> new Said(
                        text.person(),
                        text.topic(),
                        text.neighbourhood(),
                        Unusual.words(QueryWords.nouns(beginning(text.text())).keySet(), never)))
                .toList();
    }

    private static String beginning(String text) {
        var plain = Markdown.toPlainText(text);
        return plain.length() > MOST_READ ? plain.substring(0, MOST_READ) : plain;
    }

    /** What the city, its parts and its departments are called says nothing. */
    private Set<String> never() {
        Set<String> never = new HashSet<>();
        issues.names().forEach(name -> never.addAll(QueryWords.nouns(name).keySet()));
        return never;
    }

    /**
     * How many texts had a word, week by week.
     *
     * @return the first days of the weeks, oldest first, the last one ending now
     */
    Map<Instant, Long> weeks(String word, Among among, int weeks) {
        Map<Instant, Long> course = new LinkedHashMap<>();
        var now = clock.instant();
        Stream.iterate(weeks, ago -> ago > 0, ago -> ago - 1).forEach(ago -> {
            var from = now.minus(NOW.multipliedBy(ago));
            course.put(from, counts.texts(word, among, from, from.plus(NOW)));
        });
        return course;
    }
}
