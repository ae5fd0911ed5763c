package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.content.TopicService;
import org.madang.search.words.Jamo;
import org.madang.search.words.SpokenWords;
import org.madang.shared.Named;

/**
 * Knows neighbourhoods, topics, writers and tags by their names, half-typed ones and those with a mistyped key among
 * them. They are few: their names are kept in memory and read again every few minutes.
 */
@ApplicationScoped
@Transactional
public class GuideService {

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int MOST = 4;
    private static final int LEAST_KEYS = 4;

    @Inject
    CityService city;

    @Inject
    TopicService topics;

    @Inject
    GuideRepository repository;

    @Inject
    Clock clock;

    private volatile Names names = new Names(List.of(), Instant.EPOCH);

    private record Name(Guide guide, String plain, String keys) {}

    private record Names(List<Name> all, Instant readAt) {}

    /** Those whose name is one of the words, or all of them; at most four. */
    public List<Guide> named(String text) {
        Set<String> wanted = new LinkedHashSet<>();
        wanted.addAll(SpokenWords.stems(plain(text)));
        SpokenWords.of(text).forEach(word -> wanted.addAll(SpokenWords.stems(plain(word))));
        return first(name -> {
            if (wanted.contains(name.plain())) {
                return 0;
            }
            return name.keys().length() >= LEAST_KEYS
                            && wanted.stream().anyMatch(word -> Jamo.distance(Jamo.keys(word), name.keys()) == 1)
                    ? 1
                    : null;
        });
    }

    /** Those whose name begins like what is being typed; at most four. */
    public List<Guide> beginning(String typed) {
        var plain = plain(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        var keys = Jamo.keys(plain);
        boolean initials = Jamo.areInitials(plain);
        return first(name -> {
            boolean fits = initials
                    ? Jamo.initials(name.plain()).startsWith(plain)
                    : name.keys().startsWith(keys);
            return fits ? name.plain().length() : null;
        });
    }

    private List<Guide> first(Function<Name, @Nullable Integer> distance) {
        record Ranked(Guide guide, int distance) {}
        return names().all().stream()
                .flatMap(name -> {
                    var rank = distance.apply(name);
                    return rank == null ? Stream.empty() : Stream.of(new Ranked(name.guide(), rank));
                })
                .sorted(Comparator.comparingInt(Ranked::distance))
                .map(Ranked::guide)
                .limit(MOST)
                .toList();
    }

    private Names names() {
        var known = names;
        if (known.readAt().plus(KEPT).isBefore(clock.instant())) {
            known = new Names(read(), clock.instant());
            names = known;
        }
        return known;
    }

    private List<Name> read() {
        List<Name> all = new ArrayList<>();
        add(all, "neighbourhood", "/neighbourhoods/", city.neighbourhoods());
        add(all, "topic", "/topics/", topics.topics());
        repository.writers().forEach(writer -> all.add(name("writer", writer.name(), "/writers/" + writer.handle())));
        repository
                .tags()
                .forEach(tag ->
                        all.add(name("tag", tag, "/search?q=" + URLEncoder.encode("#" + tag, StandardCharsets.UTF_8))));
        return all;
    }

    private static void add(List<Name> all, String kind, String folder, List<Named> named) {
        for (var one : named) {
            all.add(name(kind, one.ko(), folder + one.slug()));
            all.add(name(kind, one.en(), folder + one.slug()));
        }
    }

    private static Name name(String kind, String name, String path) {
        var plain = plain(name);
        return new Name(new Guide(kind, name, path), plain, Jamo.keys(plain));
    }

    private static String plain(String text) {
        return String.join("", SpokenWords.of(text)).toLowerCase(Locale.ROOT);
    }
}
