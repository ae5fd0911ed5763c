package org.madang.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of one wording, as rows say them. Kept in memory between two flags, so that one flag more costs a
 * weighing and not the reading of all.
 *
 * @param stamp of the {@link Weighing} that it belongs to
 * @param flags one a person, the earliest first
 * @param keepOpen one a person, the earliest first
 */
record CaseFile(UUID stamp, List<Judgement> flags, List<Judgement> keepOpen, Set<Ties.Pair> ties) {

    /** One flag more, and whom it ties. */
    CaseFile withFlag(UUID newStamp, Judgement flag, Set<Ties.Pair> newTies) {
        return new CaseFile(newStamp, with(flags, flag), keepOpen, union(newTies));
    }

    /** One vote to keep it open more, and whom it ties. */
    CaseFile withKeepOpen(UUID newStamp, Judgement vote, Set<Ties.Pair> newTies) {
        return new CaseFile(newStamp, flags, with(keepOpen, vote), union(newTies));
    }

    /** The same judgements, more people tied. */
    CaseFile withTies(Set<Ties.Pair> newTies) {
        return new CaseFile(stamp, flags, keepOpen, union(newTies));
    }

    private static List<Judgement> with(List<Judgement> judgements, Judgement one) {
        var all = new ArrayList<Judgement>(judgements.size() + 1);
        all.addAll(judgements);
        all.add(one);
        return all;
    }

    private Set<Ties.Pair> union(Set<Ties.Pair> newTies) {
        if (newTies.isEmpty()) {
            return ties;
        }
        var all = new HashSet<>(ties);
        all.addAll(newTies);
        return all;
    }

    /**
     * What the rules weigh of it.
     *
     * @param countsFrom earlier flags do not count; null if all do
     * @param safe reasons that do not count now
     */
    Case counted(@Nullable Instant countsFrom, Set<FlagReason> safe, Circumstances around) {
        var counting = countsFrom == null && safe.isEmpty()
                ? flags
                : flags.stream()
                        .filter(flag -> countsFrom == null || flag.at().isAfter(countsFrom))
                        .filter(flag -> !safe.contains(flag.reason()))
                        .toList();
        var tied = ties.isEmpty() ? Ties.NONE : new Ties(ties);
        return new Case(
                counting,
                keepOpen,
                tied,
                around.readers(),
                around.untrustedAuthor(),
                around.folded(),
                around.stricter());
    }

    /**
     * What matters beside the judgements.
     *
     * @param readers distinct verified readers who saw it
     * @param untrustedAuthor whether its author is below the first tier and nobody supports the text
     * @param folded whether it is folded now
     * @param stricter by how much the threshold of a reason is raised because juries contradict each other about it
     */
    record Circumstances(long readers, boolean untrustedAuthor, boolean folded, Map<FlagReason, Double> stricter) {}
}
