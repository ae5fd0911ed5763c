package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which judgements come from one hand, as far as can be told: from people tied by what they flagged, through the same
 * door within an hour, or by the same link within ten minutes. Such a cluster weighs the square root of its sum, so that
 * a crowd that was called together weighs little more than one.
 */
final class Clusters {

    /** Judgements through one door within this time are one cluster. */
    static final Duration DOOR_WINDOW = Duration.ofHours(1);

    /** Judgements by one link within this time are one cluster. */
    static final Duration LINK_WINDOW = Duration.ofMinutes(10);

    private final int[] parent;

    private Clusters(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    /**
     * What independent judgements add up to.
     *
     * @param sum of the clusters' weights
     * @param people whose judgement weighs more than nothing
     * @param count clusters that weigh more than nothing
     */
    record Weight(double sum, int people, int count) {}

    /**
     * Weighs judgements.
     *
     * @param judgements one a person, the earliest first
     */
    static Weight weigh(List<Judgement> judgements, Ties ties, Instant now) {
        List<Judgement> heavy = new ArrayList<>(judgements.size());
        var weights = new double[judgements.size()];
        for (var judgement : judgements) {
            double weight = judgement.weight(now);
            if (weight > 0) {
                weights[heavy.size()] = weight;
                heavy.add(judgement);
            }
        }
        var clusters = new Clusters(heavy.size());
        clusters.joinTied(heavy, ties);
        clusters.joinNear(heavy, Judgement::door, DOOR_WINDOW);
        clusters.joinNear(heavy, Judgement::link, LINK_WINDOW);
        return clusters.sum(weights);
    }

    private void joinTied(List<Judgement> judgements, Ties ties) {
        if (ties.pairs().isEmpty()) {
            return;
        }
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < judgements.size(); i++) {
            places.put(judgements.get(i).person(), i);
        }
        for (var pair : ties.pairs()) {
            var one = places.get(pair.one());
            var other = places.get(pair.other());
            if (one != null && other != null) {
                join(one, other);
            }
        }
    }

    /** Joins those with the same mark when no more than the window lies between one and the next. */
    private void joinNear(List<Judgement> judgements, Function<Judgement, @Nullable String> mark, Duration window) {
        Map<String, Integer> latest = new HashMap<>(2 * judgements.size());
        for (int i = 0; i < judgements.size(); i++) {
            var shown = mark.apply(judgements.get(i));
            if (shown != null) {
                var before = latest.put(shown, i);
                if (before != null && isWithin(window, judgements.get(before), judgements.get(i))) {
                    join(before, i);
                }
            }
        }
    }

    private static boolean isWithin(Duration window, Judgement earlier, Judgement later) {
        return later.at().toEpochMilli() - earlier.at().toEpochMilli() <= window.toMillis();
    }

    private void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    private int root(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private Weight sum(double[] weights) {
        var sums = new double[parent.length];
        var sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sums[root(i)] += weights[i];
            sizes[root(i)]++;
        }
        double sum = 0;
        int count = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sizes[i] > 0) {
                sum += sizes[i] == 1 ? sums[i] : Math.min(sums[i], Math.sqrt(sums[i]));
                count++;
            }
        }
        return new Weight(sum, parent.length, count);
    }
}
