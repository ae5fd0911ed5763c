package org.madang.moderation.jury;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.FlagReason;

/**
 * What a jury found.
 *
 * @param rule which at least {@value Draw#NEEDED} found broken; null if so many agreed on none, so that nothing stays
 *     folded
 */
public record Verdict(@Nullable FlagReason rule) {

    /** How a juror says that no rule is broken. */
    public static final String NONE = "NONE";

    /**
     * The verdict as soon as it is certain, whoever has yet to vote; empty while it is not.
     *
     * @param votes each a reason or {@link #NONE}
     */
    public static Optional<Verdict> certain(List<String> votes) {
        var counts = counts(votes);
        for (var rule : counts.entrySet()) {
            if (rule.getValue() >= Draw.NEEDED) {
                return Optional.of(new Verdict(rule.getKey()));
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int open = Draw.SEATS - votes.size();
        return most + open < Draw.NEEDED ? Optional.of(new Verdict(null)) : Optional.empty();
    }

    /** When the time is over: what is not confirmed by enough is open. */
    public static Verdict atEnd(List<String> votes) {
        return certain(votes).orElse(new Verdict(null));
    }

    private static Map<FlagReason, Integer> counts(List<String> votes) {
        Map<FlagReason, Integer> counts = new EnumMap<>(FlagReason.class);
        votes.stream()
                .filter(vote -> !vote.equals(NONE))
                .forEach(vote -> counts.merge(FlagReason.valueOf(vote), 1, Integer::sum));
        return counts;
    }

    public boolean isBroken() {
        return rule != null;
    }
}
